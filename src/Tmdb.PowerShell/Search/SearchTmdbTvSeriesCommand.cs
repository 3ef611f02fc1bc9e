using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for TV series by name, best match first.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbTvSeries 'Star Trek'</code>
/// <para>Displays the first page, best match first.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Star Trek' -FirstAirDateYear 1987</code>
/// <para>Displays the TV series that first aired in a year.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Get-TmdbTvSeries -Include Credits</code>
/// <para>Gets the details and the credits of the best match.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Office' -All | Where-Object VoteAverage -GE 8 | Add-TmdbWatchlistItem</code>
/// <para>Adds the search results with a vote average of 8 or higher to the watchlist.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-tv">TMDB: Search TV</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbTvSeries", SupportsPaging = true)]
[OutputType(typeof(TvSeriesSummary))]
public sealed class SearchTmdbTvSeriesCommand : SearchCmdlet
{
    /// <summary>Gets only TV series with any episode that aired in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? Year { get; set; }

    /// <summary>Gets only TV series with a first air date in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? FirstAirDateYear { get; set; }

    private protected override void SendSearch(object input, string query) =>
        SendPages(input, client => client.Search.TvSeries(query, Year, FirstAirDateYear, Adult, Language), Limit);
}
