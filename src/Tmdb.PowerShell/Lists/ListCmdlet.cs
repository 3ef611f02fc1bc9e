using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take lists by id.</summary>
public abstract class ListCmdlet : EntityCmdlet
{
    private protected const string ListSet = "List";

    /// <summary>The TMDB ids of lists, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ListSet)]
    [ArgumentCompleter(typeof(ListCompleter))]
    public object[] ListId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.List];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.List, ListId)];
}
