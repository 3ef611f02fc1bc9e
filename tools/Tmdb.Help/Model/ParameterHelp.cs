namespace Tmdb.Help;

/// <summary>The help of a parameter.</summary>
internal sealed record ParameterHelp
{
    /// <summary>The name that PowerShell gives to the set of what is in every set.</summary>
    public const string AllSets = "__AllParameterSets";

    public required string Name { get; init; }

    /// <summary>As it is written in a syntax: <c>int[]</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>As .NET names it: <c>System.Int32[]</c>.</summary>
    public required string TypeFullName { get; init; }

    public bool IsSwitch { get; init; }

    public required IReadOnlyList<DocText> Text { get; init; }

    /// <summary>The values of an enumeration or of a ValidateSet.</summary>
    public IReadOnlyList<ValueHelp> Values { get; init; } = [];

    /// <summary>The least and the greatest value; null where there is no limit that anybody meets.</summary>
    public string? Range { get; init; }

    /// <summary>The literal that is taken when it is not given. Null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the text says what is taken when it is not given, be it in a sentence.</summary>
    public bool SaysDefault => Text.Any(t => t.ToString() is var text && (text.Contains("Default:", StringComparison.Ordinal) || text.Contains("Without it", StringComparison.Ordinal)));

    /// <summary>Whether it has a value even when it is not given, so that the text has to say which.</summary>
    public bool NeedsDefault { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool TakesWildcards { get; init; }

    public required IReadOnlyList<ParameterInSet> Sets { get; init; }

    public bool IsRequired => Sets.All(s => s.IsRequired);

    public int? Position => Sets[0].Position;

    /// <summary>What it is where no set is looked at.</summary>
    public ParameterInSet Overall => new(AllSets, IsRequired, Position, Sets.Any(s => s.ByValue), Sets.Any(s => s.ByPropertyName));

    public bool IsIn(string set) => InSet(set) is not null;

    public ParameterInSet? InSet(string set) => Sets.FirstOrDefault(s => s.Set == set || s.Set == AllSets);
}

/// <summary>What a parameter is in one set.</summary>
internal sealed record ParameterInSet(string Set, bool IsRequired = false, int? Position = null, bool ByValue = false, bool ByPropertyName = false)
{
    /// <summary>In PowerShell's own words.</summary>
    public string PipelineInput => (ByValue, ByPropertyName) switch
    {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        _ => "false",
    };
}

/// <summary>One of the values that a parameter takes.</summary>
internal sealed record ValueHelp(string Name, DocText? Text);
