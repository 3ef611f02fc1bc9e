using System.Globalization;
using System.Text.Json.Serialization;

namespace Tmdb.Sandbox;

// What has a default is settable: generated deserialisation fills every init-only property, and so would undo the default.

/// <summary>The catalogue as its file has it.</summary>
internal sealed record CatalogueData
{
    public required Person[] People { get; init; }

    public required NamedId[] Collections { get; init; }

    public required Movie[] Movies { get; init; }

    public required TvSeries[] Tv { get; init; }
}

/// <summary>What movies and TV series have in common.</summary>
internal abstract record Medium
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
}

internal sealed record Season
{
    public required int Id { get; init; }

    public required int Number { get; init; }

    public string? Name { get; set; }

    public string? Date { get; set; }

    /// <summary>How many there are.</summary>
    public int Episodes { get; set; }

    public string[] EpisodeNames { get; set; } = [];

    public int? FirstEpisodeId { get; set; }

    public string[] EpisodeImdbIds { get; set; } = [];

    public int? TvdbId { get; set; }

    public string? WikidataId { get; set; }

    public Video[] Videos { get; set; } = [];
}

internal sealed record Person(int Id, string Name, int Gender, string Department);

internal sealed record NamedId(int Id, string Name);

internal sealed record Network(int Id, string Name, string Country);

internal sealed record CastMember(int Person, string Character);

internal sealed record CrewMember(int Person, string Job, string Department);

internal sealed record Video(string Key, string Name, string Type);

internal sealed record AlternativeTitle(string Country, string Title, string Type);

internal sealed record EpisodeNumber(int Season, int Number);

internal sealed record Translation(string Language, string Country, string Title, string Overview);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CatalogueData))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
