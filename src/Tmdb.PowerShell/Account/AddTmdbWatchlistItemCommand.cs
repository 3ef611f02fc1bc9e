using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Adds movies or TV series to the user's watchlist. An item that is already on the watchlist is unchanged.</summary>
/// <remarks>Requires a user session. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Search-TmdbTvSeries 'Dark' -First 1 | Add-TmdbWatchlistItem -PassThru</code>
/// <para>Finds a TV series, adds it to the watchlist, and displays it.</para>
/// </example>
/// <example>
/// <code>
/// $rated = (Get-TmdbRating Movie).MovieId
/// Search-TmdbMovie 'Star Wars' -All | Where-Object MovieId -NotIn $rated | Add-TmdbWatchlistItem
/// </code>
/// <para>Adds all movies from a search to the watchlist, except those that the user has already rated.</para>
/// </example>
/// <example>
/// <code>155, 27205 | Add-TmdbWatchlistItem -WhatIf</code>
/// <para>Shows what would be added to the watchlist, without adding it.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-to-watchlist">TMDB: Add to watchlist</seealso>
[Cmdlet(VerbsCommon.Add, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbWatchlistItemCommand : TitleChangeCmdlet
{
    private protected override void Process(EntityReference entity) => Change(
        entity,
        "Add to the watchlist",
        "Watchlist",
        value: true,
        (account, mediaType, id, stop) => account.SetWatchlistAsync(mediaType, id, watchlist: true, stop));
}
