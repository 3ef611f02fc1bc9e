namespace Tmdb.Sandbox;

/// <summary>Movies that belong together. Which ones, the movies say.</summary>
internal sealed record MovieCollection : ITranslated
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public string Overview { get; set; } = "";

    public string Language { get; set; } = "en";

    public Translation[] Translations { get; set; } = [];

    /// <summary>Whether its parts have names instead of titles: TMDB has been seen to send both forms.</summary>
    public bool NamedParts { get; set; }

    string ITranslated.Title => Name;

    public string TitleWithout(string language) => Name;
}
