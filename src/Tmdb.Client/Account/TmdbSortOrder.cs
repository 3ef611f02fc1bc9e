namespace Tmdb;

/// <summary>The sort order of the user's lists, by creation date.</summary>
public enum TmdbSortOrder
{
    /// <summary>The oldest first: TMDB's default.</summary>
    CreatedAscending,

    /// <summary>The newest first.</summary>
    CreatedDescending,
}
