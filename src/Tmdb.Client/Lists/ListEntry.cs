namespace Tmdb;

/// <summary>An item to add to a list, or to change in it, with a comment.</summary>
/// <param name="Item">The movie or TV series, by its TMDB id.</param>
/// <param name="Comment">The comment; null: none.</param>
public sealed record ListEntry(TmdbItem Item, string? Comment = null)
{
    /// <summary>A movie.</summary>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <param name="comment">The comment; null: none.</param>
    /// <returns>The entry.</returns>
    public static ListEntry Movie(int id, string? comment = null) => new(TmdbItem.Movie(id), comment);

    /// <summary>A TV series.</summary>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <param name="comment">The comment; null: none.</param>
    /// <returns>The entry.</returns>
    public static ListEntry TvSeries(int id, string? comment = null) => new(TmdbItem.TvSeries(id), comment);
}

/// <summary>The orders of the items of a list.</summary>
public enum ListSortOrder
{
    /// <summary>In the order in which they were added: TMDB's default.</summary>
    OriginalOrderAscending,

    /// <summary>The last that was added first.</summary>
    OriginalOrderDescending,

    /// <summary>By vote average, the lowest first.</summary>
    VoteAverageAscending,

    /// <summary>By vote average, the highest first.</summary>
    VoteAverageDescending,

    /// <summary>By the date of the first release, the oldest first.</summary>
    PrimaryReleaseDateAscending,

    /// <summary>By the date of the first release, the newest first.</summary>
    PrimaryReleaseDateDescending,

    /// <summary>By release date, the oldest first.</summary>
    ReleaseDateAscending,

    /// <summary>By release date, the newest first.</summary>
    ReleaseDateDescending,

    /// <summary>By title, A to Z.</summary>
    TitleAscending,

    /// <summary>By title, Z to A.</summary>
    TitleDescending,
}
