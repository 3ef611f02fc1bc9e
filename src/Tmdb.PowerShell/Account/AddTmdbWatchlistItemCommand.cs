using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Puts movies or TV series on the user's watchlist. What is on it already stays on it.</summary>
[Cmdlet(VerbsCommon.Add, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbWatchlistItemCommand : TitleCmdlet
{
    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        if (ShouldProcess(title.ToString(), "Add to the watchlist"))
        {
            Send(title, (client, stop) => client.Account.SetWatchlistAsync(title.MediaType, title.Id, watchlist: true, stop), PassThru ? row : null);
        }
    }
}
