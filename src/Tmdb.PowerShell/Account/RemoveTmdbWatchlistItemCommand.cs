using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Takes movies or TV series off the user's watchlist.</summary>
/// <remarks>
/// <para>What is not on it is no error.</para>
/// <para>Needs a user's session: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Remove-TmdbWatchlistItem 155</code>
/// <para>Takes a movie off the watchlist, after asking.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Remove-TmdbWatchlistItem -Confirm:$false</code>
/// <para>Takes everything off the watchlist that the user has seen and rated, without asking. What is not on it does no harm.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem | Remove-TmdbWatchlistItem -WhatIf</code>
/// <para>Shows what would be taken off when the watchlist is emptied, and does nothing.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-to-watchlist">TMDB: Add to watchlist</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbWatchlistItemCommand : TitleCmdlet
{
    private protected override void Process(EntityReference entity)
    {
        if (ShouldProcess(entity, "Remove from the watchlist"))
        {
            SendWrite(
                entity,
                (client, stop) => client.Account.SetWatchlistAsync(MediaTypeOf(entity), entity.Id, watchlist: false, stop),
                PassThru ? entity.With("Watchlist", false) : null);
        }
    }
}
