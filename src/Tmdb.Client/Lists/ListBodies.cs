using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>Creates a list in v3.</summary>
internal sealed record Version3ListBody(string Name, string? Description, string? Language);

/// <summary>Creates a list in v4, or changes what is not null.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">The description.</param>
/// <param name="LanguageCode">The language. Only when it is created.</param>
/// <param name="CountryCode">The country. Only when it is created.</param>
/// <param name="Public">1 or 0: TMDB ignores <c>false</c>, and the list is public.</param>
/// <param name="SortBy">The order.</param>
internal sealed record ListBody(
    string? Name,
    string? Description,
    [property: JsonPropertyName("iso_639_1")] string? LanguageCode,
    [property: JsonPropertyName("iso_3166_1")] string? CountryCode,
    int? Public,
    string? SortBy);

/// <summary>Adds a movie to a list in v3, or removes it.</summary>
internal sealed record ListMovieBody(int MediaId);

/// <summary>Adds items to a list in v4, changes or removes them.</summary>
internal sealed record ListItemsBody(IReadOnlyList<ListItemBody> Items);

/// <summary>An item. The comment is read when items are changed, and ignored otherwise.</summary>
internal sealed record ListItemBody(string MediaType, int MediaId, string? Comment = null);
