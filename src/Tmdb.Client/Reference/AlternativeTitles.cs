using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The other titles of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-alternative-titles"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-alternative-titles"/>.
/// </summary>
public sealed class AlternativeTitles : TmdbObject, IPartRows
{
    /// <summary>The id of the movie or series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The titles. Never null.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "results", which is the other one's.
    public IReadOnlyList<AlternativeTitle> Results { get => OfMovie ?? OfTvSeries ?? []; init => OfMovie = value; }

    /// <summary>The property name for movies.</summary>
    [JsonInclude]
    [JsonPropertyName("titles")]
    internal IReadOnlyList<AlternativeTitle>? OfMovie { get; init; }

    /// <summary>The property name for TV series.</summary>
    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<AlternativeTitle>? OfTvSeries { get; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(title => title.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "title");
}

/// <summary>An alternative title of a movie or TV series.</summary>
public sealed class AlternativeTitle : TmdbPart
{
    /// <summary>The country where it has this title, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The type of the title. Usually null or empty.</summary>
    public string? Type { get; init; }

    /// <summary>The title and its country.</summary>
    public override string ToString() => DisplayText.WithDetail(Title, CountryCode);
}
