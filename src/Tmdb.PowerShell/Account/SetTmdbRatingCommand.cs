using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Rates movies or TV series, as the user or as a guest. A rating that is there is replaced.</summary>
[Cmdlet(VerbsCommon.Set, "TmdbRating", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class SetTmdbRatingCommand : TitleCmdlet
{
    /// <summary>The rating: 0.5 to 10, in steps of 0.5. Taken from the pipeline's property of this name as well.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Rating")]
    [RatingTransformation]
    public double Value { get; set; }

    /// <summary>Emits what came in, once TMDB has confirmed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process(Title title, PSObject row)
    {
        var value = Value;
        if (ShouldProcess(title.ToString(), FormattableString.Invariant($"Rate with {value}")))
        {
            Send(title, (client, stop) => client.Account.SetRatingAsync(title.MediaType, title.Id, value, stop), PassThru ? row : null);
        }
    }
}
