using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>What a movie and a TV series have in common, as a row and in full.</summary>
public abstract class MediaItem : TmdbObject
{
    /// <summary>TMDB's id. Ids of movies and of TV series are separate: the same number names different things.</summary>
    [JsonPropertyOrder(-1)] // What an object is comes before what it is like.
    public int Id { get; init; }

    /// <summary>
    /// The id of a movie, under the name by which other commands take it from the pipeline. Null for a TV series: rows of both kinds have the
    /// columns of both, so that a mixed list keeps its ids in a CSV file.
    /// </summary>
    [JsonIgnore]
    public virtual int? MovieId => null;

    /// <summary>The id of a TV series, under the name by which other commands take it from the pipeline. Null for a movie.</summary>
    [JsonIgnore]
    public virtual int? TvSeriesId => null;

    /// <summary>What tells the rows of a mixed list apart: <c>Movie</c> or <c>TvSeries</c>, as in <see cref="TmdbMediaType"/>.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>What it is about. Empty when nobody has written it in the language that was asked for.</summary>
    public string? Overview { get; init; }

    /// <summary>The average of the votes, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>How many voted.</summary>
    public int? VoteCount { get; init; }

    /// <summary>TMDB's popularity score, from 0 with no upper end.</summary>
    public double? Popularity { get; init; }

    /// <summary>Its own language, two letters of ISO 639-1 (<c>en</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The countries that it is from, two letters of ISO 3166-1. Never null; many lists send none.</summary>
    public IReadOnlyList<string> OriginCountry { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The path of its poster, to put behind an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of its poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The path of its wide image, to put behind an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of its wide image, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Image(BackdropPath, "w1280");

    /// <summary>Whether it is for adults only. Null where TMDB does not say.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null where TMDB does not say.</summary>
    public bool? Softcore { get; init; }
}
