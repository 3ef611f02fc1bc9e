using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes movies or TV series off the user's favourites.</summary>
[Cmdlet(VerbsCommon.Remove, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbFavoriteCommand : TitleCmdlet
{
    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        if (ShouldProcess(title.ToString(), "Remove from the favourites"))
        {
            Send(title, (client, stop) => client.Account.SetFavoriteAsync(title.MediaType, title.Id, favorite: false, stop), PassThru ? row : null);
        }
    }
}
