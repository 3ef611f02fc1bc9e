using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A season of a TV series, as a row: <see href="https://developer.themoviedb.org/reference/tv-season-details"/>.</summary>
public sealed class TvSeasonSummary : TmdbObject
{
    /// <summary>The id of the season.</summary>
    public int Id { get; init; }

    /// <summary>The id of its series. Null where TMDB does not say.</summary>
    [JsonIgnore]
    public int? TvSeriesId => ShowId ?? SeriesId;

    /// <summary>TMDB's word for it, which is missing among the seasons of a series.</summary>
    [JsonInclude]
    internal int? ShowId { get; init; }

    /// <summary>The series that it came with.</summary>
    [JsonIgnore]
    internal int? SeriesId { get; set; }

    /// <summary>The number of the season; 0 is for specials.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The day of its first episode: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? AirDate { get; init; }

    /// <summary>How many episodes it has.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>What it is about. Empty when nobody has written it in the language that was asked for.</summary>
    public string? Overview { get; init; }

    /// <summary>The average of the votes, 0 to 10; 0 when there are none. Null where TMDB does not say.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The path of its poster, to put behind an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of its poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The name and the year, for example <c>Season 1 (2011)</c>.</summary>
    public override string ToString() => DisplayText.WithYear(Name, AirDate?.Year);
}
