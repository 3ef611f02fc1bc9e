using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Puts movies or TV series on the user's watchlist. What is on it already stays on it.</summary>
/// <remarks>Needs a user's session: see about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Search-TmdbTvSeries 'Dark' -First 1 | Add-TmdbWatchlistItem -PassThru</code>
/// <para>Finds a TV series, puts it on the watchlist and shows it.</para>
/// </example>
/// <example>
/// <code>
/// $rated = (Get-TmdbRating Movie).MovieId
/// Search-TmdbMovie 'Star Wars' -All | Where-Object MovieId -NotIn $rated | Add-TmdbWatchlistItem
/// </code>
/// <para>Puts every movie of a search on the watchlist, except those that the user has rated already.</para>
/// </example>
/// <example>
/// <code>155, 27205 | Add-TmdbWatchlistItem -WhatIf</code>
/// <para>Shows what would be put on the watchlist, and does nothing.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-add-to-watchlist">TMDB: Add to watchlist</seealso>
[Cmdlet(VerbsCommon.Add, "TmdbWatchlistItem", DefaultParameterSetName = InputObjectSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class AddTmdbWatchlistItemCommand : TitleCmdlet
{
    private protected override void Process(EntityReference entity)
    {
        if (ShouldProcess(entity, "Add to the watchlist"))
        {
            SendWrite(
                entity,
                (client, stop) => client.Account.SetWatchlistAsync(MediaTypeOf(entity), entity.Id, watchlist: true, stop),
                PassThru ? entity.With("Watchlist", true) : null);
        }
    }
}
