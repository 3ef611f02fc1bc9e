using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for movies by words, best match first.</summary>
[Cmdlet(VerbsCommon.Search, "TmdbMovie")]
[OutputType(typeof(MovieSummary))]
public sealed class SearchTmdbMovieCommand : SearchCmdlet
{
    /// <summary>Only movies with any release in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    public int? Year { get; set; }

    /// <summary>Only movies whose first release was in this year.</summary>
    [Parameter]
    [ValidateRange(1800, 9999)]
    public int? PrimaryReleaseYear { get; set; }

    /// <summary>The country whose release dates count, such as DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [ValidateRegion]
    public string? Region { get; set; }

    private protected override void SendSearch(string query) =>
        SendPages(query, client => client.Search.Movies(query, Year, PrimaryReleaseYear, Region, Adult, Language), Limit);
}
