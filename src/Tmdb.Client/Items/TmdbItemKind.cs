namespace Tmdb;

/// <summary>The kinds of items that TMDB has, each with ids of its own: the same number identifies different items.</summary>
public enum TmdbItemKind
{
    /// <summary>A movie.</summary>
    Movie,

    /// <summary>A TV series.</summary>
    TvSeries,

    /// <summary>A season of a TV series, by its number.</summary>
    TvSeason,

    /// <summary>An episode of a TV series, by the number of its season and its own.</summary>
    TvEpisode,

    /// <summary>A group of episodes, such as the DVD order. Its id is text.</summary>
    TvEpisodeGroup,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A collection of movies.</summary>
    Collection,

    /// <summary>A production company.</summary>
    Company,

    /// <summary>A TV network or streaming service.</summary>
    Network,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>A list of a user.</summary>
    List,

    /// <summary>A review. Its id is text.</summary>
    Review,

    /// <summary>A credit: one person in one movie, series or episode. Its id is text.</summary>
    Credit,
}
