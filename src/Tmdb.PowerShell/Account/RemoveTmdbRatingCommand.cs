using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes back the user's, or the guest's, ratings of movies or TV series.</summary>
/// <remarks>Needs a session, a user's or a guest's: see about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Remove-TmdbRating 680</code>
/// <para>Takes back the rating of a movie, after asking.</para>
/// </example>
/// <example>
/// <code>Remove-TmdbRating -TvSeriesId 1399 -Confirm:$false</code>
/// <para>Takes back the rating of a TV series, without asking.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -LT 5 | Remove-TmdbRating -WhatIf</code>
/// <para>Shows which bad ratings would be taken back, and does nothing.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-delete-rating">TMDB: Delete movie rating</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-delete-rating">TMDB: Delete TV rating</seealso>
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
