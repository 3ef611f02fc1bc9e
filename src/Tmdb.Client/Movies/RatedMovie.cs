using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie that the user or the guest rated, as a row: <see href="https://developer.themoviedb.org/reference/account-rated-movies"/>.
/// </summary>
public sealed class RatedMovie : MovieSummary
{
    /// <summary>The user's rating, 0.5 to 10 in steps of 0.5.</summary>
    [JsonIgnore]
    [JsonPropertyName("")] // Not "rating", which is v3's alone.
    public double? Rating { get => AccountRating?.Value ?? Version3Rating; init => Version3Rating = value; }

    /// <summary>When the user rated it. Null in v3 of the API, which does not say it.</summary>
    [JsonIgnore]
    public DateTimeOffset? RatedAt => AccountRating?.CreatedAt;

    [JsonInclude]
    [JsonPropertyName("rating")]
    internal double? Version3Rating { get; init; }

    [JsonInclude]
    internal DatedRating? AccountRating { get; init; }
}
