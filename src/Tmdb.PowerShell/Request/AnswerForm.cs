namespace Tmdb.PowerShell;

/// <summary>What Invoke-TmdbRequest makes of an answer.</summary>
public enum AnswerForm
{
    /// <summary>Objects with TMDB's names, such as <c>release_date</c>, as ConvertFrom-Json makes them. Those of movies, series, people... have a MovieId, TvSeriesId, PersonId... as well.</summary>
    Object,

    /// <summary>The module's own records, such as Tmdb.Movie; of a page, its rows. For the paths whose type the module knows.</summary>
    Record,
}
