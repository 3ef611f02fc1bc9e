using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that get the details of seasons and episodes.</summary>
public abstract class TvSeasonCmdlet : TvSeriesCmdlet
{
    /// <summary>The numbers of seasons of the TV series; 0 for specials. Without it: all.</summary>
    [Parameter(Position = 1, ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? SeasonNumber { get; set; }

    /// <summary>The language of names and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override (object[]? Seasons, object[]? Episodes) Numbers => (SeasonNumber, null);

    /// <summary>All seasons of a TV series with their episodes, 20 in a request.</summary>
    private protected async Task<IReadOnlyList<TvSeason>> AllSeasonsAsync(EntityReference series, TmdbClient client, CancellationToken stop)
    {
        var numbers = await SeasonNumbersAsync(series, client, stop).ConfigureAwait(false);
        return (await client.Tv.GetAsync(series.Id, include: null, numbers, Language, stop).ConfigureAwait(false)).FullSeasons;
    }
}
