using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for keywords, best match first. Keywords are in English.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbKeyword 'space'</code>
/// <para>Displays the first page of the keywords that contain a word.</para>
/// </example>
/// <example>
/// <code>Find-TmdbMovie -AnyKeyword (Search-TmdbKeyword 'space' -All)</code>
/// <para>Finds the movies that have any of the keywords.</para>
/// </example>
/// <example>
/// <code>'dystopia', 'space' | Search-TmdbKeyword -First 1 | Select-Object KeywordId, Name</code>
/// <para>Gets the ids of several keywords.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-keyword">TMDB: Search keywords</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbKeyword", SupportsPaging = true)]
[OutputType(typeof(KeywordSummary))]
public sealed class SearchTmdbKeywordCommand : SearchCmdlet
{
    private protected override void SendSearch(object input, string query) => SendPages(input, client => client.Search.Keywords(query), Limit);
}
