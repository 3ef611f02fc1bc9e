using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's list, as a row: <see href="https://developer.themoviedb.org/reference/movie-lists"/> and
/// <see href="https://developer.themoviedb.org/reference/account-lists"/>, and <see href="https://developer.themoviedb.org/v4/reference/account-lists"/>.
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
    [JsonIgnore]
    [JsonPropertyName("")] // Not "item_count", which is v3's alone.
    public int? ItemCount { get => Version3ItemCount ?? NumberOfItems; init => Version3ItemCount = value; }

    /// <summary>Whether everybody can see it. Null when not provided by TMDB.</summary>
    [JsonConverter(typeof(FlagConverter))]
    public bool? Public { get; init; }

    /// <summary>When the list was created. Null when not provided by TMDB.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the list was last changed. Null when not provided by TMDB.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

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
    public Uri? PosterUri => WebAddress.Poster(PosterPath);

    /// <summary>The backdrop path, to append to an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of the backdrop, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Backdrop(BackdropPath);

    /// <summary>The order of the items, as a name of <see cref="ListSortOrder"/>. Null when not provided by TMDB, or when its number for it is not documented.</summary>
    [JsonConverter(typeof(ListSortOrderConverter))]
    public string? SortBy { get; init; }

    /// <summary>The vote average of the items, 0 to 10. Null when not provided by TMDB.</summary>
    public double? AverageRating { get; init; }

    /// <summary>The runtime of all items in minutes. Null when not provided by TMDB.</summary>
    public int? Runtime { get; init; }

    /// <summary>The revenue of all items in US dollars. Null when not provided by TMDB.</summary>
    public long? Revenue { get; init; }

    /// <summary>Whether it is for adults only. Null when not provided by TMDB.</summary>
    [JsonConverter(typeof(FlagConverter))]
    public bool? Adult { get; init; }

    /// <summary>Whether TMDB features it. Null when not provided by TMDB.</summary>
    [JsonConverter(typeof(FlagConverter))]
    public bool? Featured { get; init; }

    /// <summary>The id in v4 of the account to which it belongs, a text. Null when not provided by TMDB.</summary>
    public string? AccountObjectId { get; init; }

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"list/{Id}");

    /// <summary>The number of items, as v3 calls it.</summary>
    [JsonInclude]
    [JsonPropertyName("item_count")]
    internal int? Version3ItemCount { get; init; }

    /// <summary>The number of items, as v4 calls it.</summary>
    [JsonInclude]
    internal int? NumberOfItems { get; init; }

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name ?? string.Empty;
}
