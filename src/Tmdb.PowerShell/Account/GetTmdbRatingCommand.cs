using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets all movies and TV series that the user or guest has rated, each with its Rating.</summary>
/// <remarks>
/// <para>All pages are read before the first row is emitted, so later commands in the pipeline can change the list without skipping rows.</para>
/// <para>Requires a user session or a guest session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbRating</code>
/// <para>Displays everything that the user has rated: first the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Where-Object Rating -GE 9 | Sort-Object Rating -Descending</code>
/// <para>Displays the items that the user rated 9 or higher, highest rating first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating Movie -SortBy CreatedDescending | Select-Object -First 10 Title, Year, Rating</code>
/// <para>Displays the ten most recently rated movies.</para>
/// </example>
/// <example>
/// <code>Get-TmdbRating | Select-Object MovieId, TvSeriesId, Rating | Export-Csv ./ratings.csv</code>
/// <para>Saves the ratings to a file. Import-Csv and Set-TmdbRating restore them.</para>
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
