namespace Tmdb;

/// <summary>The media types that can be favorites, on the watchlist, or rated, and that have genres.</summary>
public enum TmdbMediaType
{
    /// <summary>A movie.</summary>
    Movie,

    /// <summary>A TV series.</summary>
    TvSeries,
}
