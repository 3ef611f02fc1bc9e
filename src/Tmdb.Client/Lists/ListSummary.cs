using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's list, as a row: <see href="https://developer.themoviedb.org/reference/movie-lists"/> and
/// <see href="https://developer.themoviedb.org/reference/account-lists"/>.
/// </summary>
public sealed class ListSummary : TmdbObject
{
    /// <summary>The id of the list.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int ListId => Id;

    /// <summary>The name of the list.</summary>
    public string? Name { get; init; }

    /// <summary>The description of the list. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>The number of users who marked it as a favorite.</summary>
    public int? FavoriteCount { get; init; }

    /// <summary>The number of items.</summary>
    public int? ItemCount { get; init; }

    /// <summary>The language of the list, as an ISO 639-1 code.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country of the list, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The type of the list, for example <c>movie</c>. Null when not provided by TMDB.</summary>
    public string? ListType { get; init; }

    /// <summary>The poster path, to append to an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"list/{Id}");

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name ?? string.Empty;
}
