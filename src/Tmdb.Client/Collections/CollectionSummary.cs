using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A collection of movies as a row of search results: <see href="https://developer.themoviedb.org/reference/search-collection"/>.</summary>
public sealed class CollectionSummary : TmdbObject
{
    /// <summary>The id of the collection.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int CollectionId => Id;

    /// <summary><c>Collection</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = nameof(TmdbItemKind.Collection);

    /// <summary>The name, in the requested language.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // TMDB calls it a name in searches for collections, and a title in lists of mixed media types.
    public string? Name { get => SentName ?? SentTitle; init => SentName = value; }

    /// <summary>The original name.</summary>
    [JsonIgnore]
    [JsonPropertyName(" ")]
    public string? OriginalName { get => SentOriginalName ?? SentOriginalTitle; init => SentOriginalName = value; }

    /// <summary>The overview. Empty when not available in the requested language.</summary>
    public string? Overview { get; init; }

    /// <summary>The original language, as an ISO 639-1 code (<c>en</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>TMDB's popularity score, 0 or higher. Null when not provided by TMDB.</summary>
    public double? Popularity { get; init; }

    /// <summary>The poster path, to append to an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Poster(PosterPath);

    /// <summary>The backdrop path, to append to an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of the backdrop, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Backdrop(BackdropPath);

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"collection/{Id}");

    /// <summary>Whether it is for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null when not provided by TMDB.</summary>
    public bool? Softcore { get; init; }

    /// <summary><c>collection</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? SentName { get; init; }

    [JsonInclude]
    [JsonPropertyName("title")]
    internal string? SentTitle { get; init; }

    [JsonInclude]
    [JsonPropertyName("original_name")]
    internal string? SentOriginalName { get; init; }

    [JsonInclude]
    [JsonPropertyName("original_title")]
    internal string? SentOriginalTitle { get; init; }

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>The name of the collection.</summary>
    public override string ToString() => Name ?? string.Empty;
}
