namespace Tmdb.PowerShell;

/// <summary>The output format of Invoke-TmdbRequest.</summary>
public enum AnswerForm
{
    /// <summary>Objects from ConvertFrom-Json with TMDB's property names, such as <c>release_date</c>. Items also have an id property, such as MovieId, TvSeriesId, or PersonId.</summary>
    Object,

    /// <summary>The module's records, such as Tmdb.Movie, or the rows of a page. Only for paths whose type is known to the module.</summary>
    Record,
}
