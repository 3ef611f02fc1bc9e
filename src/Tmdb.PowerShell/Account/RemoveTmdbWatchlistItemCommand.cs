using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes movies or TV series off the user's watchlist.</summary>
[Cmdlet(VerbsCommon.Remove, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbWatchlistItemCommand : TitleCmdlet
{
    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        if (ShouldProcess(title.ToString(), "Remove from the watchlist"))
        {
            Send(title, (client, stop) => client.Account.SetWatchlistAsync(title.MediaType, title.Id, watchlist: false, stop), PassThru ? row : null);
        }
    }
}
