using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes back the user's, or the guest's, ratings of movies or TV series.</summary>
[Cmdlet(VerbsCommon.Remove, "TmdbRating", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbRatingCommand : TitleCmdlet
{
    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        if (ShouldProcess(title.ToString(), "Remove the rating"))
        {
            Send(title, (client, stop) => client.Account.RemoveRatingAsync(title.MediaType, title.Id, stop), PassThru ? row : null);
        }
    }
}
