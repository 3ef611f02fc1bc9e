using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take TV series only, or what belongs to them.</summary>
public abstract class TvSeriesCmdlet : EntityCmdlet
{
    /// <summary>The TMDB or IMDb ids of TV series, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(TvSeriesId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.TvSeries, TvSeriesId)];

    /// <summary>The numbers of the seasons of a TV series, from the input if it contains the seasons, or else from TMDB.</summary>
    private protected static async Task<IReadOnlyList<int>> SeasonNumbersAsync(EntityReference series, TmdbClient client, CancellationToken stop)
    {
        var details = PSObjects.Bare(series.Input) as TvSeries ?? await client.Tv.GetAsync(series.Id, cancellationToken: stop).ConfigureAwait(false);
        return [.. details.Seasons.Select(season => season.SeasonNumber).OfType<int>()];
    }
}
