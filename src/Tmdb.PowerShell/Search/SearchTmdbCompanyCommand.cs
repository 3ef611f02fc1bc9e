using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for production companies by name, best match first.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbCompany 'Fox'</code>
/// <para>Displays the first page, best match first, with the origin country of each company.</para>
/// </example>
/// <example>
/// <code>
/// $company = Search-TmdbCompany 'Regency' -First 1
/// Find-TmdbMovie -Company $company
/// </code>
/// <para>Finds the movies of a company.</para>
/// </example>
/// <example>
/// <code>Search-TmdbCompany 'Pictures' -All | Group-Object OriginCountry -NoElement</code>
/// <para>Counts all results by origin country.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-company">TMDB: Search companies</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbCompany", SupportsPaging = true)]
[OutputType(typeof(CompanySummary))]
public sealed class SearchTmdbCompanyCommand : SearchCmdlet
{
    private protected override void SendSearch(object input, string query) => SendPages(input, client => client.Search.Companies(query), Limit);
}
