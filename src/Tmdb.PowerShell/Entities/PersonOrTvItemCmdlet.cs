using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take movies, TV series, their seasons and episodes, and people.</summary>
public abstract class PersonOrTvItemCmdlet : TvItemCmdlet
{
    private protected const string PersonSet = "Person";

    /// <summary>The TMDB or IMDb ids of people, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PersonSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] PersonId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } =
        [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode, EntityKind.Person];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [.. base.Arguments, (EntityKind.Person, PersonId)];
}
