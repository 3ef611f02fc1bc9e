using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take movies and TV series.</summary>
public abstract class TitleCmdlet : EntityCmdlet
{
    private protected const string MovieSet = "Movie";
    private protected const string TvSeriesSet = "TvSeries";

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public virtual object[] MovieId { get; set; } = [];

    /// <summary>The TMDB or IMDb ids of TV series, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TvSeriesSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId), (EntityKind.TvSeries, TvSeriesId)];
}
