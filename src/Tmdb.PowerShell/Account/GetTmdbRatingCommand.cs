using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets what the user, or the guest, has rated, all of it, each with its Rating.</summary>
/// <remarks>
/// <para>All pages are read before the first row comes: what follows in the pipeline may change the list, and misses nothing.</para>
/// <para>Needs a session, a user's or a guest's: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbRating</code>
/// <para>Shows everything that the user has rated: the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -GE 9 | Sort-Object Rating -Descending</code>
/// <para>Shows what the user liked best.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating Movie -SortBy CreatedDescending | Select-Object -First 10 Title, Year, Rating</code>
/// <para>Shows the ten movies that were rated last.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Select-Object MovieId, TvSeriesId, Rating | Export-Csv ./ratings.csv</code>
/// <para>Saves the ratings in a file. Import-Csv and Set-TmdbRating bring them back.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-rated-movies">TMDB: Rated movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-rated-tv">TMDB: Rated TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbRating")]
[OutputType(typeof(RatedMovie), typeof(RatedTvSeries))]
public sealed class GetTmdbRatingCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(subject: null, client => client.Account.RatedMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(subject: null, client => client.Account.RatedTvSeries(SortBy, Language), RowLimit.All);
}
