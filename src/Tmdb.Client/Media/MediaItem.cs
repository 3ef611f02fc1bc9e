using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>The properties that all movies and TV series have, as rows and as details.</summary>
public abstract class MediaItem : TmdbObject
{
    /// <summary>The TMDB id. Movie ids and TV series ids are separate: the same number identifies different items.</summary>
    [JsonPropertyOrder(-1)] // What an object is comes before what it is like.
    public int Id { get; init; }

    /// <summary>
    /// The id of a movie, under the name that other commands accept from the pipeline. Null for a TV series: rows of both kinds have the
    /// columns of both, so that a mixed list keeps its ids in a CSV file.
    /// </summary>
    [JsonIgnore]
    public virtual int? MovieId => null;

    /// <summary>The id of a TV series, under the name that other commands accept from the pipeline. Null for a movie.</summary>
    [JsonIgnore]
    public virtual int? TvSeriesId => null;

    /// <summary>The kind of a row in a mixed list: <c>Movie</c> or <c>TvSeries</c>, as in <see cref="TmdbMediaType"/>.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    internal sealed override TmdbItem? Item => MovieId is { } movie ? TmdbItem.Movie(movie) : TvSeriesId is { } series ? TmdbItem.TvSeries(series) : null;

    /// <summary>The overview. Empty when not available in the requested language.</summary>
    public string? Overview { get; init; }

    /// <summary>The vote average, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The vote count.</summary>
    public int? VoteCount { get; init; }

    /// <summary>TMDB's popularity score, 0 or higher.</summary>
    public double? Popularity { get; init; }

    /// <summary>The original language, as an ISO 639-1 code (<c>en</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The origin countries, as ISO 3166-1 alpha-2 codes. Never null, but empty in many lists.</summary>
    public IReadOnlyList<string> OriginCountry { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The poster path, to append to an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Poster(PosterPath);

    /// <summary>The backdrop path, to append to an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of the backdrop, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Backdrop(BackdropPath);

    /// <summary>The language that each text came in, when several languages were requested. Null otherwise.</summary>
    public TextLanguages? TextLanguages { get; init; }

    /// <summary>Whether it is for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null when not provided by TMDB.</summary>
    public bool? Softcore { get; init; }
}
