using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The age ratings of a TV series, country by country: <see href="https://developer.themoviedb.org/reference/tv-series-content-ratings"/>.
/// </summary>
public sealed class ContentRatings : TmdbObject
{
    /// <summary>The id of the series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The age ratings; a country may have several. Never null.</summary>
    public IReadOnlyList<ContentRating> Results { get => field ?? RowList<ContentRating>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "age rating");
}

/// <summary>An age rating of a TV series in one country.</summary>
public sealed class ContentRating : TmdbObject
{
    /// <summary>The country, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The age rating, in the country's own words (<c>TV-14</c>, <c>16</c>).</summary>
    public string? Rating { get; init; }

    /// <summary>Why it has that age rating. Never null.</summary>
    public IReadOnlyList<string> Descriptors { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The age rating and its country.</summary>
    public override string ToString() => DisplayText.WithDetail(Rating, CountryCode);
}
