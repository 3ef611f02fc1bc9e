using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The videos of a movie, series, season or episode: <see href="https://developer.themoviedb.org/reference/movie-videos"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-videos"/>.
/// </summary>
public sealed class Videos : TmdbObject, IPartRows
{
    /// <summary>The id of what they belong to. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The videos. Never null.</summary>
    public IReadOnlyList<Video> Results { get => field ?? RowList<Video>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(video => video.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "video");
}

/// <summary>A trailer, clip, or other video that is hosted by another site.</summary>
public sealed class Video : TmdbPart
{
    /// <summary>The id of the video at TMDB.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the video.</summary>
    public string? Name { get; init; }

    /// <summary>The type: <c>Trailer</c>, <c>Teaser</c>, <c>Clip</c>, <c>Featurette</c>...</summary>
    public string? Type { get; init; }

    /// <summary>The site that hosts it: <c>YouTube</c> or <c>Vimeo</c>.</summary>
    public string? Site { get; init; }

    /// <summary>The id of the video at that site.</summary>
    public string? Key { get; init; }

    /// <summary>The address where it can be watched. Null for a site that is neither YouTube nor Vimeo.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Video(Site, Key);

    /// <summary>The resolution: the height in pixels, 360 to 2160.</summary>
    public int? Size { get; init; }

    /// <summary>Whether those who made the movie or series published it. Null when not provided by TMDB.</summary>
    public bool? Official { get; init; }

    /// <summary>When it was published. Null when not provided by TMDB.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The language, as an ISO 639-1 code.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the video.</summary>
    public override string ToString() => Name ?? string.Empty;
}
