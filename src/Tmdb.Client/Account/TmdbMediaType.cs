namespace Tmdb;

/// <summary>What a user can have as a favourite, on the watchlist, or rated.</summary>
public enum TmdbMediaType
{
    /// <summary>A movie.</summary>
    Movie,

    /// <summary>A TV series.</summary>
    TvSeries,
}
