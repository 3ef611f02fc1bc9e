namespace Tmdb;

/// <summary>TMDB's lists of TV series.</summary>
public enum TvSeriesList
{
    /// <summary>The most popular TV series.</summary>
    Popular,

    /// <summary>The TV series with the highest vote average.</summary>
    TopRated,

    /// <summary>The TV series with an episode today.</summary>
    AiringToday,

    /// <summary>The TV series with an episode in the next seven days.</summary>
    OnTheAir,
}
