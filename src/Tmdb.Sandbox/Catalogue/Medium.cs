using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>What movies and TV series have in common.</summary>
internal abstract record Medium : ITranslated
{
    public required int Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in the original language, where it differs.</summary>
    public string? OriginalTitle { get; set; }

    /// <summary>The day of release or of the first episode; empty when unknown, as TMDB has it.</summary>
    public string Date { get; set; } = "";

    public string? ImdbId { get; set; }

    public string? WikidataId { get; set; }

    public string Language { get; set; } = "en";

    public string[] Countries { get; set; } = [];

    public int[] Genres { get; set; } = [];

    /// <summary>A decimal, so that a whole number stays an integer on the wire.</summary>
    public decimal VoteAverage { get; set; }

    public int VoteCount { get; set; }

    public decimal Popularity { get; set; }

    public string Overview { get; set; } = "";

    public bool Adult { get; set; }

    public bool NoImages { get; set; }

    public string? Status { get; set; }

    public NamedId[] Companies { get; set; } = [];

    public NamedId[] Keywords { get; set; } = [];

    public CastMember[] Cast { get; set; } = [];

    public CrewMember[] Crew { get; set; } = [];

    public Video[] Videos { get; set; } = [];

    public Translation[] Translations { get; set; } = [];

    /// <summary>Titles that are no translations: of other countries, abbreviations, working titles.</summary>
    public AlternativeTitle[] AlternativeTitles { get; set; } = [];

    /// <summary>Certifications or content ratings by country.</summary>
    public Dictionary<string, string> Certifications { get; set; } = [];

    public string Original => OriginalTitle ?? Title;

    public string TitleWithout(string language) => Language == language ? Original : Title;

    public int? Year => Date.Length >= 4 ? int.Parse(Date.AsSpan(0, 4), provider: CultureInfo.InvariantCulture) : null;
}

internal sealed record Movie : Medium
{
    /// <summary>In minutes; unknown is null for some movies and 0 for others, as TMDB has it.</summary>
    public int? Runtime { get; set; }

    public long Budget { get; set; }

    public long Revenue { get; set; }

    public string Tagline { get; set; } = "";

    public int? Collection { get; set; }

    /// <summary>The languages spoken, where there are others than the original one.</summary>
    public string[]? Spoken { get; set; }
}

internal sealed record TvSeries : Medium
{
    public string? LastDate { get; set; }

    public int[] RunTime { get; set; } = [];

    public Network[] Networks { get; set; } = [];

    public Season[] Seasons { get; set; } = [];

    public int[] Creators { get; set; } = [];

    public int? TvdbId { get; set; }

    /// <summary>Who comes back as a guest, now and then.</summary>
    public CastMember[] Guests { get; set; } = [];

    /// <summary>The episodes that were shown in cinemas.</summary>
    public EpisodeNumber[] Screened { get; set; } = [];

    public EpisodeGroup[] EpisodeGroups { get; set; } = [];
}
