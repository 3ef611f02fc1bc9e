using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets what is on the user's watchlist, all of it.</summary>
/// <remarks>
/// <para>All pages are read before the first row comes: what follows in the pipeline may change the list, and misses nothing.</para>
/// <para>Needs a user's session: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbWatchlistItem</code>
/// <para>Shows the whole watchlist: the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem Movie | Get-TmdbMovie | Where-Object Runtime -LE 150</code>
/// <para>Shows the movies of the watchlist that fit into an evening.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem | Get-Random</code>
/// <para>Picks something for tonight.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem TvSeries -Language de-DE</code>
/// <para>Shows the TV series of the watchlist, with German titles.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-watchlist-movies">TMDB: Watchlist movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-watchlist-tv">TMDB: Watchlist TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbWatchlistItem")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbWatchlistItemCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(subject: null, client => client.Account.WatchlistMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(subject: null, client => client.Account.WatchlistTvSeries(SortBy, Language), RowLimit.All);
}
