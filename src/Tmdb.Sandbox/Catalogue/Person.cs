namespace Tmdb.Sandbox;

internal sealed record Person : ITranslated
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>0 to 3: not set, female, male, non-binary.</summary>
    public int Gender { get; set; }

    public string Department { get; set; } = "";

    public string Biography { get; set; } = "";

    public string? Birthday { get; set; }

    public string? Deathday { get; set; }

    public string? PlaceOfBirth { get; set; }

    public string[] AlsoKnownAs { get; set; } = [];

    public string? Homepage { get; set; }

    public string? ImdbId { get; set; }

    public string? WikidataId { get; set; }

    /// <summary>The name on social networks, where it is the same on all of them.</summary>
    public string? Handle { get; set; }

    public bool NoImages { get; set; }

    public Translation[] Translations { get; set; } = [];

    public decimal Popularity => 1 + (Id % 400 / 10m);

    string ITranslated.Title => Name;

    string ITranslated.Overview => Biography;

    public string TitleWithout(string language) => Name;
}
