using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets all of the user's favorites.</summary>
/// <remarks>
/// <para>All pages are read before the first row is emitted, so later commands in the pipeline can change the list without skipping rows.</para>
/// <para>Requires a user session. See about_Tmdb_Authentication.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbFavorite</code>
/// <para>Displays all favorites: first the movies, then the TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie -SortBy CreatedDescending | Select-Object -First 5</code>
/// <para>Displays the five movies that were most recently added to the favorites.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite Movie | Get-TmdbMovie | Measure-Object Runtime -Sum</code>
/// <para>Calculates the total runtime of the favorite movies in minutes.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Select-Object MovieId, TvSeriesId, Title, Name | Export-Csv ./favorites.csv</code>
/// <para>Saves the favorites to a file. Import-Csv and Add-TmdbFavorite restore them.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-get-favorites">TMDB: Favorite movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-favorite-tv">TMDB: Favorite TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbFavorite")]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary))]
public sealed class GetTmdbFavoriteCommand : UserListCmdlet
{
    private protected override void SendList(TmdbItemKind mediaType)
    {
        if (mediaType == TmdbItemKind.Movie)
        {
            SendPages(subject: null, client => client.Account.FavoriteMovies(SortBy, Language), RowLimit.All);
        }
        else
        {
            SendPages(subject: null, client => client.Account.FavoriteTvSeries(SortBy, Language), RowLimit.All);
        }
    }
}
