using System.Text.Json.Serialization;

namespace Tmdb.Sandbox;

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
    public string? OriginalTitle { get; init; }

    /// <summary>The day of release or of the first episode; empty when unknown, as TMDB has it.</summary>
    public string Date { get; init; } = "";

    public string? ImdbId { get; init; }

    public string? WikidataId { get; init; }

    public string Language { get; init; } = "en";

    public string[] Countries { get; init; } = [];

    public int[] Genres { get; init; } = [];

    /// <summary>A decimal, so that a whole number stays an integer on the wire.</summary>
    public decimal VoteAverage { get; init; }

    public int VoteCount { get; init; }

    public decimal Popularity { get; init; }

    public string Overview { get; init; } = "";

    public bool Adult { get; init; }

    public bool NoImages { get; init; }

    public string? Status { get; init; }

    public NamedId[] Keywords { get; init; } = [];

    public CastMember[] Cast { get; init; } = [];

    public CrewMember[] Crew { get; init; } = [];

    public Video[] Videos { get; init; } = [];

    public Translation[] Translations { get; init; } = [];

    /// <summary>Certifications or content ratings by country.</summary>
    public Dictionary<string, string> Certifications { get; init; } = [];

    public string Original => OriginalTitle ?? Title;

    public int? Year => Date.Length >= 4 ? int.Parse(Date.AsSpan(0, 4), provider: System.Globalization.CultureInfo.InvariantCulture) : null;
}

internal sealed record Movie : Medium
{
    /// <summary>In minutes; unknown is null for some movies and 0 for others, as TMDB has it.</summary>
    public int? Runtime { get; init; }

    public long Budget { get; init; }

    public long Revenue { get; init; }

    public string Tagline { get; init; } = "";

    public int? Collection { get; init; }

    public NamedId[] Companies { get; init; } = [];

    /// <summary>The languages spoken, where there are others than the original one.</summary>
    public string[]? Spoken { get; init; }
}

internal sealed record TvSeries : Medium
{
    public string? LastDate { get; init; }

    public int[] RunTime { get; init; } = [];

    public Network[] Networks { get; init; } = [];

    public Season[] Seasons { get; init; } = [];

    public int[] Creators { get; init; } = [];

    public int? TvdbId { get; init; }
}

internal sealed record Season
{
    public required int Id { get; init; }

    public required int Number { get; init; }

    public string? Name { get; init; }

    public string? Date { get; init; }

    /// <summary>How many there are.</summary>
    public int Episodes { get; init; }

    public string[] EpisodeNames { get; init; } = [];

    public int? FirstEpisodeId { get; init; }
}

internal sealed record Person(int Id, string Name, int Gender, string Department);

internal sealed record NamedId(int Id, string Name);

internal sealed record Network(int Id, string Name, string Country);

internal sealed record CastMember(int Person, string Character);

internal sealed record CrewMember(int Person, string Job, string Department);

internal sealed record Video(string Key, string Name, string Type);

internal sealed record Translation(string Language, string Country, string Title, string Overview);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CatalogueData))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
