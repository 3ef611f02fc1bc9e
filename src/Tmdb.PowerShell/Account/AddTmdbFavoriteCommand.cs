using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes movies or TV series favourites of the user. What is one already stays one.</summary>
[Cmdlet(VerbsCommon.Add, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbFavoriteCommand : TitleCmdlet
{
    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        if (ShouldProcess(title.ToString(), "Add to the favourites"))
        {
            Send(title, (client, stop) => client.Account.SetFavoriteAsync(title.MediaType, title.Id, favorite: true, stop), PassThru ? row : null);
        }
    }
}
