using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The keywords of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-keywords"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-keywords"/>.
/// </summary>
public sealed class Keywords : TmdbObject, IPartRows
{
    /// <summary>The id of the movie or series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The keywords. Never null.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "results", which is the other one's.
    public IReadOnlyList<Keyword> Results { get => OfMovie ?? OfTvSeries ?? []; init => OfMovie = value; }

    /// <summary>The property name for movies.</summary>
    [JsonInclude]
    [JsonPropertyName("keywords")]
    internal IReadOnlyList<Keyword>? OfMovie { get; init; }

    /// <summary>The property name for TV series.</summary>
    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<Keyword>? OfTvSeries { get; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(keyword => keyword.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "keyword");
}

/// <summary>A keyword: <see href="https://developer.themoviedb.org/reference/keyword-details"/>.</summary>
public sealed class Keyword : TmdbPart
{
    /// <summary>The id of the keyword.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int KeywordId => Id;

    internal override TmdbItem? Item => TmdbItem.Create(TmdbItemKind.Keyword, Id);

    /// <summary>The keyword, in English.</summary>
    public string? Name { get; init; }

    /// <summary>The keyword.</summary>
    public override string ToString() => Name ?? string.Empty;
}
