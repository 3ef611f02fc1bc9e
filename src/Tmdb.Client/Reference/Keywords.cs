using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The keywords of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-keywords"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-keywords"/>.
/// </summary>
public sealed class Keywords : TmdbObject
{
    /// <summary>The id of the movie or series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The keywords. Never null.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "results", which is the other one's.
    public IReadOnlyList<Keyword> Results { get => OfMovie ?? OfTvSeries ?? []; init => OfMovie = value; }

    /// <summary>What a movie calls them.</summary>
    [JsonInclude]
    [JsonPropertyName("keywords")]
    internal IReadOnlyList<Keyword>? OfMovie { get; init; }

    /// <summary>What a series calls them.</summary>
    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<Keyword>? OfTvSeries { get; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "keyword");
}

/// <summary>A keyword: <see href="https://developer.themoviedb.org/reference/keyword-details"/>.</summary>
public sealed class Keyword : TmdbObject
{
    /// <summary>The id of the keyword.</summary>
    public int Id { get; init; }

    /// <summary>The keyword itself, in English.</summary>
    public string? Name { get; init; }

    /// <summary>The keyword itself.</summary>
    public override string ToString() => Name ?? string.Empty;
}
