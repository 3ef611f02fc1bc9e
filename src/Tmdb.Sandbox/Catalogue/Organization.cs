namespace Tmdb.Sandbox;

/// <summary>What companies and networks have in common.</summary>
internal abstract record Organization
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The country of origin; empty when unknown, as TMDB has it.</summary>
    public string Country { get; set; } = "";

    public string Headquarters { get; set; } = "";

    public string Homepage { get; set; } = "";

    public string[] AlternativeNames { get; set; } = [];

    public bool NoLogo { get; set; }
}

internal sealed record Company : Organization
{
    public string Description { get; set; } = "";

    /// <summary>The id of the company that owns this one.</summary>
    public int? Parent { get; set; }
}

internal sealed record Network : Organization;
