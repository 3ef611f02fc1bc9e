using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes movies or TV series off the user's favourites.</summary>
/// <remarks>
/// <para>What is no favourite stays none, and is no error.</para>
/// <para>Needs a user's session: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Remove-TmdbFavorite 550</code>
/// <para>Takes a movie off the favourites, after asking.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Remove-TmdbFavorite -Confirm:$false</code>
/// <para>Takes all TV series off the favourites, without asking.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Where-Object Year -LT 1980 | Remove-TmdbFavorite -WhatIf</code>
/// <para>Shows which favourites would go, and does nothing.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-favorite">TMDB: Add favorite</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbFavoriteCommand : TitleCmdlet
{
    private protected override void Process(EntityReference entity)
    {
        if (ShouldProcess(entity, "Remove from the favorites"))
        {
            SendWrite(
                entity,
                (client, stop) => client.Account.SetFavoriteAsync(MediaTypeOf(entity), entity.Id, favorite: false, stop),
                PassThru ? entity.With("Favorite", false) : null);
        }
    }
}
