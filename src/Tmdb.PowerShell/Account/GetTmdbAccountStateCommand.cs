using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets whether movies and TV series are among the user's favorites and on the watchlist, and the rating of titles and episodes.</summary>
/// <remarks>
/// <para>A season has one row per episode. Episodes have only a rating.</para>
/// <para>An object that already contains its account states (Get-TmdbMovie -Include AccountStates) is not requested again.</para>
/// <para>Requires a user session or a guest session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbAccountState 550</code>
/// <para>Displays whether a movie is a favorite, whether it is on the watchlist, and its rating.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Star Wars' | Get-TmdbAccountState | Where-Object Rating -EQ $null | Add-TmdbWatchlistItem</code>
/// <para>Adds the search results that the user has not rated to the watchlist.</para>
/// </example>
/// <example>
/// <code>Get-TmdbAccountState -TvSeriesId 1396 -SeasonNumber 1 | Select-Object SeasonNumber, EpisodeNumber, Rating</code>
/// <para>Displays the user's ratings of the episodes of a season.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-account-states">TMDB: Movie account states</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-account-states">TMDB: TV series account states</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-season-account-states">TMDB: TV season account states</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbAccountState", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(AccountStates))]
public sealed class GetTmdbAccountStateCommand : TvItemCmdlet
{
    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.AccountStates), takesCarried: true, (client, stop) => client.Parts.GetAccountStatesAsync(entity.Item, stop));
}
