namespace Tmdb.Help;

/// <summary>The help of a cmdlet.</summary>
internal sealed record CmdletHelp
{
    public required string Verb { get; init; }

    public required string Noun { get; init; }

    public string Name => $"{Verb}-{Noun}";

    public required DocText? Synopsis { get; init; }

    public required IReadOnlyList<DocText> Description { get; init; }

    /// <summary>The names of the parameter sets, the default one first.</summary>
    public required IReadOnlyList<string> ParameterSets { get; init; }

    /// <summary>As one thinks of them: by position, then what is required, then the others, and what all cmdlets have last.</summary>
    public required IReadOnlyList<ParameterHelp> Parameters { get; init; }

    public required IReadOnlyList<TypeHelp> Inputs { get; init; }

    public required IReadOnlyList<TypeHelp> Outputs { get; init; }

    public required IReadOnlyList<ExampleHelp> Examples { get; init; }

    public required IReadOnlyList<LinkHelp> Links { get; init; }
}

/// <summary>A type that goes in or comes out.</summary>
internal sealed record TypeHelp(string Type, IReadOnlyList<DocText> Text);

/// <summary>Code that runs as it stands, and what it shows.</summary>
internal sealed record ExampleHelp(string Title, string Code, IReadOnlyList<DocText> Text);

/// <summary>Another cmdlet, an about topic, or an address.</summary>
internal sealed record LinkHelp(string Text, string? Address = null)
{
    /// <summary>The page that Get-Help -Online opens: the first address.</summary>
    public const string Online = "Online version";
}
