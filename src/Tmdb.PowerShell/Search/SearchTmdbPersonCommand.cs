using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for people by name, best match first.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbPerson 'Brad Pitt'</code>
/// <para>Displays the first page, best match first, with the titles that each person is known for.</para>
/// </example>
/// <example>
/// <code>(Search-TmdbPerson 'Brad Pitt' -First 1).KnownFor | Where-Object Kind -EQ Movie | Get-TmdbMovie</code>
/// <para>Gets the details of the movies that a person is known for.</para>
/// </example>
/// <example>
/// <code>
/// $person = Search-TmdbPerson 'Brad Pitt' -First 1
/// Find-TmdbMovie -Cast $person -SortBy VoteAverageDescending
/// </code>
/// <para>Finds the movies in which a person acts, best first.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-person">TMDB: Search people</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbPerson", SupportsPaging = true)]
[OutputType(typeof(PersonSummary))]
public sealed class SearchTmdbPersonCommand : TranslatedSearchCmdlet
{
    private protected override void SendSearch(object input, string query) => SendPages(input, client => client.Search.People(query, Adult, Language), Limit);
}
