using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets all movies and TV series that the user or guest has rated, or the episodes, each with its Rating.</summary>
/// <remarks>
/// <para>Episodes are emitted only with -MediaType TvEpisode: their rows contain the id of their TV series, and could be taken for ratings of it.</para>
/// <para>With a v4 user token, the ratings of movies and TV series contain the time of the rating, in RatedAt.</para>
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
/// <example>
/// <code>
/// Set-TmdbRating -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14 -Value 10
/// Get-TmdbRating TvEpisode | Select-Object TvSeriesId, SeasonNumber, EpisodeNumber, Name, Rating
/// </code>
/// <para>Displays the episodes that the user has rated.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-rated-movies">TMDB: Rated movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-rated-tv">TMDB: Rated TV</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/account-rated-tv-episodes">TMDB: Rated episodes</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbRating")]
[OutputType(typeof(RatedMovie), typeof(RatedTvSeries), typeof(RatedTvEpisode))]
public sealed class GetTmdbRatingCommand : UserListCmdlet
{
    /// <summary>Gets only the ratings of movies, TV series, or episodes. Default: those of movies and TV series.</summary>
    [Parameter(Position = 0)]
    [ValidateSet(nameof(TmdbItemKind.Movie), nameof(TmdbItemKind.TvSeries), nameof(TmdbItemKind.TvEpisode))]
    public override TmdbItemKind[] MediaType { get; set; } = [TmdbItemKind.Movie, TmdbItemKind.TvSeries];

    private protected override void SendList(TmdbItemKind mediaType)
    {
        switch (mediaType)
        {
            case TmdbItemKind.Movie:
                SendPages(subject: null, client => client.Account.RatedMovies(SortBy, Language), RowLimit.All);
                break;
            case TmdbItemKind.TvSeries:
                SendPages(subject: null, client => client.Account.RatedTvSeries(SortBy, Language), RowLimit.All);
                break;
            default:
                SendPages(subject: null, client => client.Account.RatedTvEpisodes(SortBy, Language), RowLimit.All);
                break;
        }
    }
}
