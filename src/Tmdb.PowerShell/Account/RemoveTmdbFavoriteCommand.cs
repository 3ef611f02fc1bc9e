using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Removes movies or TV series from the user's favorites.</summary>
/// <remarks>
/// <para>An item that is not a favorite is unchanged and does not cause an error.</para>
/// <para>Requires a user session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Remove-TmdbFavorite 550</code>
/// <para>Removes a movie from the favorites, after confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Remove-TmdbFavorite -Confirm:$false</code>
/// <para>Removes all TV series from the favorites, without confirmation.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Where-Object Year -LT 1980 | Remove-TmdbFavorite -WhatIf</code>
/// <para>Shows which favorites would be removed, without removing them.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-favorite">TMDB: Add favorite</seealso>
[Cmdlet(VerbsCommon.Remove, "TmdbFavorite", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PSObject))]
public sealed class RemoveTmdbFavoriteCommand : TitleChangeCmdlet
{
    private protected override void Process(EntityReference entity) => Change(
        entity,
        "Remove from the favorites",
        "Favorite",
        value: false,
        (account, mediaType, id, stop) => account.SetFavoriteAsync(mediaType, id, favorite: false, stop));
}
