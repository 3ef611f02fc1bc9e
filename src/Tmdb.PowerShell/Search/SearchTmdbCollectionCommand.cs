using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for collections of movies by name, best match first.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbCollection 'Star Wars'</code>
/// <para>Displays the first page, best match first.</para>
/// </example>
/// <example>
/// <code>Search-TmdbCollection 'Alien' -Language de-DE | Select-Object CollectionId, Name, Overview</code>
/// <para>Displays the ids, names, and overviews in German.</para>
/// </example>
/// <example>
/// <code>'Star Wars', 'Alien' | Search-TmdbCollection -First 1</code>
/// <para>Finds the best match for each of several names.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-collection">TMDB: Search collections</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbCollection", SupportsPaging = true)]
[OutputType(typeof(CollectionSummary))]
public sealed class SearchTmdbCollectionCommand : TranslatedSearchCmdlet
{
    /// <summary>The country, such as DE, whose titles are preferred. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? Region { get; set; }

    private protected override void SendSearch(object input, string query) =>
        SendPages(input, client => client.Search.Collections(query, Region, Adult, Language), Limit);
}
