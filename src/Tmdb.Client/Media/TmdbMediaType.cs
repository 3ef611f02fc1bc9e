namespace Tmdb;

/// <summary>The two kinds of titles: what a user can have as a favourite, on the watchlist, or rated, and what has genres.</summary>
public enum TmdbMediaType
{
    /// <summary>A movie.</summary>
    Movie,

    /// <summary>A TV series.</summary>
    TvSeries,
}
