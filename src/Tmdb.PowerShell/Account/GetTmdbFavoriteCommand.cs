using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the user's favourites, all of them.</summary>
/// <remarks>
/// <para>All pages are read before the first row comes: what follows in the pipeline may change the list, and misses nothing.</para>
/// <para>Needs a user's session: see about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbFavorite</code>
/// <para>Shows all favourites: the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie -SortBy CreatedDescending | Select-Object -First 5</code>
/// <para>Shows the five movies that became favourites last.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie | Get-TmdbMovie | Measure-Object Runtime -Sum</code>
/// <para>Adds up how many minutes the favourite movies last.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Select-Object MovieId, TvSeriesId, Title, Name | Export-Csv ./favorites.csv</code>
/// <para>Saves the favourites in a file. Import-Csv and Add-TmdbFavorite bring them back.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-get-favorites">TMDB: Favorite movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-favorite-tv">TMDB: Favorite TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbFavorite")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbFavoriteCommand : UserListCmdlet
{
    private protected override void SendMovies() => SendPages(subject: null, client => client.Account.FavoriteMovies(SortBy, Language), RowLimit.All);

    private protected override void SendTvSeries() => SendPages(subject: null, client => client.Account.FavoriteTvSeries(SortBy, Language), RowLimit.All);
}
