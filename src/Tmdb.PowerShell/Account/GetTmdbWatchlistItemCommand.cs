using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets what is on the user's watchlist, all of it.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbWatchlistItem")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbWatchlistItemCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(target: null, client => client.Account.WatchlistMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(target: null, client => client.Account.WatchlistTvSeries(SortBy, Language), RowLimit.All);
}
