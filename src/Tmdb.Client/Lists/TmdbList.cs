using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's list: <see href="https://developer.themoviedb.org/v4/reference/list-details"/> and
/// <see href="https://developer.themoviedb.org/reference/list-details"/>.
/// </summary>
public sealed class TmdbList : TmdbObject
{
    private IReadOnlyList<ListItem>? _items;
    private bool _hasAllItems;

    /// <summary>The id of the list.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public int ListId => Id;

    /// <summary>The name of the list.</summary>
    public string? Name { get; init; }

    /// <summary>The description of the list. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>The user who created it. Null when not provided by TMDB.</summary>
    [JsonConverter(typeof(ListCreatorConverter))]
    public ListCreator? CreatedBy { get; init; }

    /// <summary>Whether everybody can see it. Null in v3 of the API, where everybody can.</summary>
    [JsonConverter(typeof(FlagConverter))]
    public bool? Public { get; init; }

    /// <summary>The number of items.</summary>
    public int? ItemCount { get; init; }

    /// <summary>The items, movies and TV series. Never null.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "items", which is v3's alone.
    public IReadOnlyList<ListItem> Items { get => _items ?? Version4Items ?? Version3Items ?? RowList<ListItem>.Empty; init => Version4Items = value; }

    /// <summary>The order of the items, as a name of <see cref="ListSortOrder"/>: <c>OriginalOrderAscending</c>, <c>TitleDescending</c>... Null in v3 of the API.</summary>
    [JsonConverter(typeof(ListSortOrderConverter))]
    public string? SortBy { get; init; }

    /// <summary>The language of the list, as an ISO 639-1 code.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country of the list, as an ISO 3166-1 alpha-2 code. Null when not provided by TMDB.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The number of users who marked it as a favorite. Null in v4 of the API.</summary>
    public int? FavoriteCount { get; init; }

    /// <summary>The type of the list, for example <c>movie</c>. Null when not provided by TMDB.</summary>
    public string? ListType { get; init; }

    /// <summary>The vote average of the items, 0 to 10. Null in v3 of the API.</summary>
    public double? AverageRating { get; init; }

    /// <summary>The runtime of all items in minutes. Null in v3 of the API.</summary>
    public int? Runtime { get; init; }

    /// <summary>The revenue of all items in US dollars. Null in v3 of the API.</summary>
    public long? Revenue { get; init; }

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
    public Uri TmdbUri => WebAddress.Page($"list/{Id}");

    /// <summary>The comments of the items, by their keys (<c>movie:550</c>, <c>tv:1399</c>): those of the rows have them as well. Null where there is none. Never null.</summary>
    [JsonConverter(typeof(ItemTextsConverter))]
    public IReadOnlyDictionary<string, string?> Comments
    {
        get => field ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, string?>.Empty;
        init;
    }

    /// <summary>The ids of the items in the list itself, by their keys (<c>movie:550</c>). Never null, and often empty.</summary>
    [JsonConverter(typeof(ItemTextsConverter))]
    public IReadOnlyDictionary<string, string?> ObjectIds
    {
        get => field ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, string?>.Empty;
        init;
    }

    /// <summary>The number of the page whose rows <see cref="Items"/> are (TMDB's <c>page</c>). Null when they are all rows.</summary>
    [JsonPropertyName("page")]
    public int? PageNumber { get => _hasAllItems ? null : field; init; }

    /// <summary>The total number of pages. Null when not provided by TMDB.</summary>
    public int? TotalPages { get; init; }

    /// <summary>The total number of rows on all pages. Null when not provided by TMDB.</summary>
    public int? TotalResults { get; init; }

    [JsonInclude]
    [JsonPropertyName("results")]
    internal IReadOnlyList<ListItem>? Version4Items { get; init; }

    [JsonInclude]
    [JsonPropertyName("items")]
    internal IReadOnlyList<ListItem>? Version3Items { get; init; }

    /// <summary>The name of the list and the number of its items, for example <c>To watch (12 items)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Name, ItemCount is { } count ? DisplayText.Count(count, "item") : null);

    /// <summary>How many items of the page could not be read.</summary>
    internal int UnreadableItems => UnreadableRowsOf("results") + UnreadableRowsOf("items");

    /// <summary>The items of the page, with the list's id, their position and their comment.</summary>
    /// <param name="offset">How many items come before the page.</param>
    internal IReadOnlyList<ListItem> PlacedItems(int offset) => new RowList<ListItem>([.. Items.Select((item, i) => item.In(this, offset + i + 1))]);

    /// <summary>The same list with other items: those of the page, or all.</summary>
    internal TmdbList With(IReadOnlyList<ListItem> items, bool areAll)
    {
        var copy = (TmdbList)Copy();
        copy._items = items;
        copy._hasAllItems = areAll;
        return copy;
    }
}

/// <summary>The user who created a list.</summary>
public sealed class ListCreator : TmdbObject
{
    /// <summary>The id of the account in v4, a text. Null in v3 of the API.</summary>
    public string? Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public string? Username { get; init; }

    /// <summary>The display name of the user. Empty or null when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>The path of the avatar, to append to an image size. Null when the user has none.</summary>
    public string? AvatarPath { get; init; }

    /// <summary>The Gravatar hash of the user's email address. Null when not provided by TMDB.</summary>
    public string? GravatarHash { get; init; }

    /// <summary>The address of the avatar at TMDB, or else at Gravatar. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? AvatarUri => WebAddress.Avatar(AvatarPath) ?? WebAddress.Gravatar(GravatarHash);

    /// <summary>The name to sign in with.</summary>
    public override string ToString() => Username ?? Name ?? string.Empty;
}

/// <summary>The creator of a list: an object in v4, the name alone in v3.</summary>
internal sealed class ListCreatorConverter : JsonConverter<ListCreator?>
{
    public override ListCreator? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new ListCreator { Username = reader.GetString() } : new ItemConverter<ListCreator>(options).Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, ListCreator? value, JsonSerializerOptions options) =>
        new ItemConverter<ListCreator>(options).Write(writer, value!, options);
}
