using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The age ratings of a TV series, country by country: <see href="https://developer.themoviedb.org/reference/tv-series-content-ratings"/>.
/// </summary>
public sealed class ContentRatings : TmdbObject, IPartRows
{
    /// <summary>The id of the series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The content ratings. A country may have several. Never null.</summary>
    public IReadOnlyList<ContentRating> Results { get => field ?? RowList<ContentRating>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(rating => rating.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "age rating");
}

/// <summary>A content rating of a TV series in one country.</summary>
public sealed class ContentRating : TmdbPart
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The content rating in the country (<c>TV-14</c>, <c>16</c>).</summary>
    public string? Rating { get; init; }

    /// <summary>Why it has that age rating. Never null.</summary>
    public IReadOnlyList<string> Descriptors { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The content rating and its country.</summary>
    public override string ToString() => DisplayText.WithDetail(Rating, CountryCode);
}
