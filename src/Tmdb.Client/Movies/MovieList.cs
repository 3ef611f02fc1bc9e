namespace Tmdb;

/// <summary>TMDB's lists of movies.</summary>
public enum MovieList
{
    /// <summary>The most popular movies.</summary>
    Popular,

    /// <summary>The movies in theaters.</summary>
    NowPlaying,

    /// <summary>The movies with the highest vote average.</summary>
    TopRated,

    /// <summary>The movies that come to theaters soon.</summary>
    Upcoming,
}
