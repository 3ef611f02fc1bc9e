namespace Tmdb;

/// <content>Rows in pages: related titles, reviews and lists.</content>
public sealed partial class PartsClient
{
    /// <summary>The movies that TMDB recommends to who likes a movie.</summary>
    /// <param name="item">The movie.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The item is no movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-recommendations"/></remarks>
    public TmdbPageable<MovieSummary> RecommendedMovies(TmdbItem item, string? language = null) =>
        Pages<MovieSummary>(OnlyMovies, item, "recommendations", language);

    /// <summary>The TV series that TMDB recommends to who likes a series.</summary>
    /// <param name="item">The series.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-recommendations"/></remarks>
    public TmdbPageable<TvSeriesSummary> RecommendedTvSeries(TmdbItem item, string? language = null) =>
        Pages<TvSeriesSummary>(OnlyTvSeries, item, "recommendations", language);

    /// <summary>The movies with the genres and keywords of a movie.</summary>
    /// <param name="item">The movie.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The item is no movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-similar"/></remarks>
    public TmdbPageable<MovieSummary> SimilarMovies(TmdbItem item, string? language = null) =>
        Pages<MovieSummary>(OnlyMovies, item, "similar", language);

    /// <summary>The TV series with the genres and keywords of a series.</summary>
    /// <param name="item">The series.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-similar"/></remarks>
    public TmdbPageable<TvSeriesSummary> SimilarTvSeries(TmdbItem item, string? language = null) =>
        Pages<TvSeriesSummary>(OnlyTvSeries, item, "similar", language);

    /// <summary>The reviews of a movie or series.</summary>
    /// <param name="item">The movie or series.</param>
    /// <param name="language">The language of the reviews; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed. They have the id of the movie or series.</returns>
    /// <exception cref="TmdbException">The item has no reviews, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-reviews"/></remarks>
    public TmdbPageable<Review> Reviews(TmdbItem item, string? language = null) => Pages<Review>(Titles, item, "reviews", language);

    /// <summary>The lists of users that contain a movie or series.</summary>
    /// <param name="item">The movie or series.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The item is in no lists, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-lists"/></remarks>
    public TmdbPageable<ListSummary> Lists(TmdbItem item, string? language = null) => Pages<ListSummary>(Titles, item, "lists", language);
}
