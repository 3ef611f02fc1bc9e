using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for TV series by words, best match first.</summary>
/// <remarks>The first page comes, 20 rows, unless -First or -All asks for more. Pages are asked for as the rows are taken.</remarks>
/// <example>
/// <code>Search-TmdbTvSeries 'Star Trek'</code>
/// <para>Shows the first page, the best match first.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Star Trek' -FirstAirDateYear 1987</code>
/// <para>Shows the series that began in a year.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Breaking Bad' -First 1 | Get-TmdbTvSeries -Include Credits</code>
/// <para>Gets the details and the credits of the best match.</para>
/// </example>
/// <example>
/// <code>Search-TmdbTvSeries 'Office' -All | Where-Object VoteAverage -GE 8 | Add-TmdbWatchlistItem</code>
/// <para>Puts what is good of a search on the watchlist.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-tv">TMDB: Search TV</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbTvSeries")]
[OutputType(typeof(TvSeriesSummary))]
public sealed class SearchTmdbTvSeriesCommand : SearchCmdlet
{
    /// <summary>Only series with any episode in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? Year { get; set; }

    /// <summary>Only series whose first episode was in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? FirstAirDateYear { get; set; }

    private protected override void SendSearch(string query) =>
        SendPages(query, client => client.Search.TvSeries(query, Year, FirstAirDateYear, Adult, Language), Limit);
}
