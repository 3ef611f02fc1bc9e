using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The other titles of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-alternative-titles"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-alternative-titles"/>.
/// </summary>
public sealed class AlternativeTitles : TmdbObject
{
    /// <summary>The id of the movie or series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The titles. Never null.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "results", which is the other one's.
    public IReadOnlyList<AlternativeTitle> Results { get => OfMovie ?? OfTvSeries ?? []; init => OfMovie = value; }

    /// <summary>What a movie calls them.</summary>
    [JsonInclude]
    [JsonPropertyName("titles")]
    internal IReadOnlyList<AlternativeTitle>? OfMovie { get; init; }

    /// <summary>What a series calls them.</summary>
    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<AlternativeTitle>? OfTvSeries { get; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "title");
}

/// <summary>Another title of a movie or series.</summary>
public sealed class AlternativeTitle : TmdbObject
{
    /// <summary>The country where it has this title, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>What kind of title it is, in free words. Null or empty for most.</summary>
    public string? Type { get; init; }

    /// <summary>The title and its country.</summary>
    public override string ToString() => DisplayText.WithDetail(Title, CountryCode);
}
