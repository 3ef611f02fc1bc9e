using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets all items on the user's watchlist.</summary>
/// <remarks>
/// <para>All pages are read before the first row is emitted, so later commands in the pipeline can change the list without skipping rows.</para>
/// <para>Requires a user session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbWatchlistItem</code>
/// <para>Displays the entire watchlist: first the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem Movie | Get-TmdbMovie | Where-Object Runtime -LE 150</code>
/// <para>Displays the movies on the watchlist that are at most 150 minutes long.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem | Get-Random</code>
/// <para>Gets a random item from the watchlist.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem TvSeries -Language de-DE</code>
/// <para>Displays the TV series on the watchlist, with German titles.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-watchlist-movies">TMDB: Watchlist movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-watchlist-tv">TMDB: Watchlist TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbWatchlistItem")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbWatchlistItemCommand : UserListCmdlet
{
    private protected override void SendList(TmdbItemKind mediaType)
    {
        if (mediaType == TmdbItemKind.Movie)
        {
            SendPages(subject: null, client => client.Account.WatchlistMovies(SortBy, Language), RowLimit.All);
        }
        else
        {
            SendPages(subject: null, client => client.Account.WatchlistTvSeries(SortBy, Language), RowLimit.All);
        }
    }
}
