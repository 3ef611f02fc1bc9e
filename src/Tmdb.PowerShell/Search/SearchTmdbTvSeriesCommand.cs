using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Searches for TV series by words, best match first.</summary>
[Cmdlet(VerbsCommon.Search, "TmdbTvSeries")]
[OutputType(typeof(TvSeriesSummary))]
public sealed class SearchTmdbTvSeriesCommand : SearchCmdlet
{
    /// <summary>Only series with any episode in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    public int? Year { get; set; }

    /// <summary>Only series whose first episode was in this year.</summary>
    [Parameter]
    [ValidateRange(1900, 9999)]
    public int? FirstAirDateYear { get; set; }

    private protected override void SendSearch(string query) =>
        SendPages(query, client => client.Search.TvSeries(query, Year, FirstAirDateYear, Adult, Language), Limit);
}
