using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for movies by words, best match first.</summary>
/// <remarks>The first page comes, 20 rows, unless -First or -All asks for more. Pages are asked for as the rows are taken.</remarks>
/// <example>
/// <code>Search-TmdbMovie 'Fight Club'</code>
/// <para>Shows the first page, the best match first.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Star Wars' -All | Sort-Object Year</code>
/// <para>Gets everything that is found, page by page, and sorts it.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Dune' -PrimaryReleaseYear 2021 -First 1 | Get-TmdbMovie</code>
/// <para>Gets the details of the best match of one year.</para>
/// </example>
/// <example>
/// <code>'Alien', 'Blade Runner', 'Up' | Search-TmdbMovie -First 1</code>
/// <para>Finds the best match for each of several titles.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-movie">TMDB: Search movies</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbMovie")]
[OutputType(typeof(MovieSummary))]
public sealed class SearchTmdbMovieCommand : SearchCmdlet
{
    /// <summary>Only movies with any release in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? Year { get; set; }

    /// <summary>Only movies whose first release was in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? PrimaryReleaseYear { get; set; }

    /// <summary>The country whose release dates count, such as DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [ValidateRegion]
    public string? Region { get; set; }

    private protected override void SendSearch(string query) =>
        SendPages(query, client => client.Search.Movies(query, Year, PrimaryReleaseYear, Region, Adult, Language), Limit);
}
