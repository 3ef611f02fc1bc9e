using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take movies, TV series, and their seasons and episodes.</summary>
public abstract class TvItemCmdlet : TitleCmdlet
{
    /// <summary>The numbers of seasons of the TV series; 0 for specials.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? SeasonNumber { get; set; }

    /// <summary>The numbers of episodes of the season.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? EpisodeNumber { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode];

    private protected override (object[]? Seasons, object[]? Episodes) Numbers => (SeasonNumber, EpisodeNumber);
}
