using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the user's favourites, all of them.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbFavorite")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbFavoriteCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(target: null, client => client.Account.FavoriteMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(target: null, client => client.Account.FavoriteTvSeries(SortBy, Language), RowLimit.All);
}
