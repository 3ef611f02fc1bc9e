using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for movies by title, best match first.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Search-TmdbMovie 'Fight Club'</code>
/// <para>Displays the first page, best match first.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Star Wars' -All | Sort-Object Year</code>
/// <para>Gets all results, page by page, and sorts them.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Dune' -PrimaryReleaseYear 2021 -First 1 | Get-TmdbMovie</code>
/// <para>Gets the details of the best match for a year.</para>
/// </example>
/// <example>
/// <code>'Alien', 'Blade Runner', 'Up' | Search-TmdbMovie -First 1</code>
/// <para>Finds the best match for each of several titles.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/search-movie">TMDB: Search movies</seealso>
[Cmdlet(VerbsCommon.Search, "TmdbMovie", SupportsPaging = true)]
[OutputType(typeof(MovieSummary))]
public sealed class SearchTmdbMovieCommand : TranslatedSearchCmdlet
{
    /// <summary>Gets only movies with any release in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? Year { get; set; }

    /// <summary>Gets only movies with a primary release date in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? PrimaryReleaseYear { get; set; }

    /// <summary>The country for release dates, such as DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? Region { get; set; }

    private protected override void SendSearch(object input, string query) =>
        SendPages(input, client => client.Search.Movies(query, Year, PrimaryReleaseYear, Region, Adult, Language), Limit);
}
