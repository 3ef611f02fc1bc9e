using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's list, as a row: <see href="https://developer.themoviedb.org/reference/movie-lists"/> and
/// <see href="https://developer.themoviedb.org/reference/account-lists"/>.
/// </summary>
public sealed class ListSummary : TmdbObject
{
    /// <summary>The number of the list.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int ListId => Id;

    /// <summary>The name of the list.</summary>
    public string? Name { get; init; }

    /// <summary>What the list is about, in its owner's words. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>How many users have it among their favourites.</summary>
    public int? FavoriteCount { get; init; }

    /// <summary>How many items it has.</summary>
    public int? ItemCount { get; init; }

    /// <summary>The language of the list, two letters of ISO 639-1.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country of the list, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>What the list is of, <c>movie</c> for example. Null where TMDB does not say.</summary>
    public string? ListType { get; init; }

    /// <summary>The path of its poster, to put behind an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of its poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"list/{Id}");

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name ?? string.Empty;
}
