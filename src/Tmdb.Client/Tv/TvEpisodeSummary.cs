using System.Globalization;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>An episode of a TV series, as a row: <see href="https://developer.themoviedb.org/reference/tv-episode-details"/>.</summary>
public class TvEpisodeSummary : TmdbObject
{
    /// <summary>The id of the episode.</summary>
    public int Id { get; init; }

    /// <summary>The id of its series (TMDB's <c>show_id</c>). Null when not provided by TMDB.</summary>
    [JsonIgnore]
    public virtual int? TvSeriesId => ShowId ?? SeriesId;

    /// <summary>The id of its series, which TMDB omits in the details of an episode.</summary>
    [JsonInclude]
    internal int? ShowId { get; init; }

    /// <summary>The series that it came with.</summary>
    [JsonIgnore]
    internal int? SeriesId { get; set; }

    internal override TmdbItem? Item => (TvSeriesId, SeasonNumber, EpisodeNumber) is ({ } series, { } season, { } episode)
        ? TmdbItem.TvEpisode(series, season, episode)
        : null;

    /// <summary>The season number; 0 for specials.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>The episode number in the season, usually starting at 1.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The air date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? AirDate { get; init; }

    /// <summary>
    /// What it is in its season, in TMDB's word: <c>standard</c>, <c>mid_season</c>, <c>finale</c>... Null when not provided by TMDB.
    /// </summary>
    public string? EpisodeType { get; init; }

    /// <summary>The runtime in minutes. Null when unknown.</summary>
    public int? Runtime { get; init; }

    /// <summary>The overview. Empty when not available in the requested language.</summary>
    public string? Overview { get; init; }

    /// <summary>The vote average, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The vote count.</summary>
    public int? VoteCount { get; init; }

    /// <summary>The production code. May be empty.</summary>
    public string? ProductionCode { get; init; }

    /// <summary>The still path, to append to an image size. Null when it has none.</summary>
    public string? StillPath { get; init; }

    /// <summary>The address of the still image, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? StillUri => WebAddress.Image(StillPath, "w300");

    /// <summary>Whether it is for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary><c>tv_episode</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>The number and the name, for example <c>S05E16 Felina</c>.</summary>
    public sealed override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"S{SeasonNumber:00}E{EpisodeNumber:00} {Name}");
}

/// <summary>
/// An episode that the user or the guest rated, as a row:
/// <see href="https://developer.themoviedb.org/reference/account-rated-tv-episodes"/>.
/// </summary>
public sealed class RatedTvEpisode : TvEpisodeSummary
{
    /// <summary>The user's rating, 0.5 to 10 in steps of 0.5.</summary>
    public double? Rating { get; init; }
}
