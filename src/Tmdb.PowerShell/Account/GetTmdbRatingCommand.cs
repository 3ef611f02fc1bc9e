using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets what the user, or the guest, has rated, all of it, each with its Rating.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbRating")]
[OutputType(typeof(RatedMovie), typeof(RatedTvSeries))]
public sealed class GetTmdbRatingCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(target: null, client => client.Account.RatedMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(target: null, client => client.Account.RatedTvSeries(SortBy, Language), RowLimit.All);
}
