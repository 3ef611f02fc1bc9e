using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The videos of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-videos"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-videos"/>.
/// </summary>
public sealed class Videos : TmdbObject
{
    /// <summary>The id of what they belong to. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The videos. Never null.</summary>
    public IReadOnlyList<Video> Results { get => field ?? RowList<Video>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "video");
}

/// <summary>A trailer, a clip or another video, which another site keeps.</summary>
public sealed class Video : TmdbObject
{
    /// <summary>The id of the video at TMDB.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the video.</summary>
    public string? Name { get; init; }

    /// <summary>The kind, in TMDB's word: <c>Trailer</c>, <c>Teaser</c>, <c>Clip</c>, <c>Featurette</c>...</summary>
    public string? Type { get; init; }

    /// <summary>The site that keeps it: <c>YouTube</c> or <c>Vimeo</c>.</summary>
    public string? Site { get; init; }

    /// <summary>The id of the video at that site.</summary>
    public string? Key { get; init; }

    /// <summary>The address where it can be watched. Null for a site that is neither YouTube nor Vimeo.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Video(Site, Key);

    /// <summary>Its height in pixels, 360 to 2160.</summary>
    public int? Size { get; init; }

    /// <summary>Whether those who made the movie or series published it. Null where TMDB does not say.</summary>
    public bool? Official { get; init; }

    /// <summary>When it was published. Null where TMDB does not say.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Its language, two letters of ISO 639-1.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>Its country, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the video.</summary>
    public override string ToString() => Name ?? string.Empty;
}
