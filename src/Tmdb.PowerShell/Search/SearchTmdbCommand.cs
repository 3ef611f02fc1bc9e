using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for movies, TV series, people, and collections in one request, best match first.</summary>
/// <remarks>
/// <para>Each row is of its own type, with its Kind: Movie, TvSeries, Person, or Collection. Rows of titles can be piped to other cmdlets as they are.</para>
/// <para>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// </remarks>
/// <example>
/// <code>Search-Tmdb 'Star Trek'</code>
/// <para>Displays the first page of movies, TV series, people, and collections.</para>
/// </example>
/// <example>
/// <code>Search-Tmdb 'Breaking Bad' | Where-Object Kind -EQ TvSeries | Get-TmdbTvSeries</code>
/// <para>Gets the details of the TV series that are found.</para>
/// </example>
/// <example>
/// <code>Search-Tmdb 'Alien' -All | Group-Object Kind -NoElement</code>
/// <para>Counts all results by kind.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-multi">TMDB: Multi search</seealso>
[Cmdlet(VerbsCommon.Search, "Tmdb", SupportsPaging = true)]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary), typeof(PersonSummary), typeof(CollectionSummary))]
public sealed class SearchTmdbCommand : TranslatedSearchCmdlet
{
    private protected override void SendSearch(object input, string query) => SendPages(input, client => client.Search.Multi(query, Adult, Language), Limit);

    private protected override void WriteResult(object result) => WriteObject(result is TmdbObject ? MixedRows.Of(result) : result);
}
