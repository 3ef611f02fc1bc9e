using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take movies and TV series as items of one list.</summary>
public abstract class ListItemCmdlet : TitleCmdlet
{
    /// <summary>The TMDB id of the list, or an object that contains it.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ListCompleter))]
    public object ListId { get; set; } = string.Empty;

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = MovieSet)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public override object[] MovieId { get; set; } = [];

    /// <summary>The list.</summary>
    private protected EntityReference List { get; private set; } = null!;

    /// <summary>What requires a v4 user token is one item, and not the next.</summary>
    private protected override bool IsFatal(TmdbException e) => e.Kind != TmdbErrorKind.UserTokenRequired && base.IsFatal(e);

    /// <summary>Rejects an argument that is not a list: it would fail for every item.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        try
        {
            List = new EntityReader([EntityKind.List]).Read(ListId, EntityKind.List);
        }
        catch (TmdbException e)
        {
            ThrowTerminatingError(ErrorRecords.From(new TmdbException(e.Kind, $"-ListId {e.Message}. Nothing was sent."), ListId));
        }
    }
}
