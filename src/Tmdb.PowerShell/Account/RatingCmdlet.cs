using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that change ratings: those of movies, TV series, and episodes.</summary>
public abstract class RatingCmdlet : TitleChangeCmdlet
{
    /// <summary>The number of the season, to rate its episodes; 0 for specials.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [ValidateNotNullOrEmpty]
    public object[]? SeasonNumber { get; set; }

    /// <summary>The numbers of the episodes to rate.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [ValidateNotNullOrEmpty]
    public object[]? EpisodeNumber { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvEpisode];

    private protected override (object[]? Seasons, object[]? Episodes) Numbers => (SeasonNumber, EpisodeNumber);
}
