using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Removes movies or TV series from the user's watchlist.</summary>
/// <remarks>
/// <para>An item that is not on the watchlist does not cause an error.</para>
/// <para>Requires a user session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Remove-TmdbWatchlistItem 155</code>
/// <para>Removes a movie from the watchlist, after confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Remove-TmdbWatchlistItem -Confirm:$false</code>
/// <para>Removes everything that the user has rated from the watchlist, without confirmation. Items that are not on it are ignored.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem | Remove-TmdbWatchlistItem -WhatIf</code>
/// <para>Shows what would be removed if the watchlist were cleared, without removing it.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-to-watchlist">TMDB: Add to watchlist</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbWatchlistItemCommand : TitleChangeCmdlet
{
    private protected override void Process(EntityReference entity) => Change(
        entity,
        "Remove from the watchlist",
        "Watchlist",
        value: false,
        (account, mediaType, id, stop) => account.SetWatchlistAsync(mediaType, id, watchlist: false, stop));
}
