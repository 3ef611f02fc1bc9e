using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A season of a TV series, as a row: <see href="https://developer.themoviedb.org/reference/tv-season-details"/>.</summary>
public class TvSeasonSummary : TmdbObject
{
    /// <summary>The id of the season.</summary>
    public int Id { get; init; }

    /// <summary>The id of its series. Null when not provided by TMDB.</summary>
    [JsonIgnore]
    public virtual int? TvSeriesId => ShowId ?? SeriesId;

    /// <summary>The id of its series, which TMDB omits for the seasons of a TV series.</summary>
    [JsonInclude]
    internal int? ShowId { get; init; }

    /// <summary>The series that it came with.</summary>
    [JsonIgnore]
    internal int? SeriesId { get; set; }

    internal override TmdbItem? Item => TvSeriesId is { } series && SeasonNumber is { } season ? TmdbItem.TvSeason(series, season) : null;

    /// <summary>The season number; 0 for specials.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The first air date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? AirDate { get; init; }

    /// <summary>The number of episodes.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The overview. Empty when not available in the requested language.</summary>
    public string? Overview { get; init; }

    /// <summary>The vote average, 0 to 10; 0 when there are none. Null when not provided by TMDB.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The poster path, to append to an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Poster(PosterPath);

    /// <summary><c>tv_season</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>The name and the year, for example <c>Season 1 (2011)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Name, AirDate?.Year);
}
