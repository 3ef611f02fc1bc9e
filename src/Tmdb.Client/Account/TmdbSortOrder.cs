namespace Tmdb;

/// <summary>The order of the user's things: when they were added.</summary>
public enum TmdbSortOrder
{
    /// <summary>The oldest first: TMDB's default.</summary>
    CreatedAscending,

    /// <summary>The newest first.</summary>
    CreatedDescending,
}
