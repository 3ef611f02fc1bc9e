using Tmdb.Http;

namespace Tmdb;

/// <summary>Movies.</summary>
public sealed class MoviesClient
{
    private readonly TmdbClient _client;

    internal MoviesClient(TmdbClient client) => _client = client;

    /// <summary>The details of a movie, and the included parts, in one request.</summary>
    /// <param name="movieId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include, at most 20; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The movie.</returns>
    /// <exception cref="TmdbException">There is no such movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-details"/></remarks>
    public Task<Movie> GetAsync(
        int movieId, IReadOnlyCollection<MovieInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        GetAsync(TmdbItem.Movie(movieId), include, language, cancellationToken);

    /// <summary>The details of a movie by its IMDb id, and the included parts, in one request.</summary>
    /// <param name="imdbId">IMDb's id, such as <c>tt0137523</c>.</param>
    /// <param name="include">The parts to include, at most 20; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The movie.</returns>
    /// <exception cref="TmdbException">It is no IMDb id, there is no such movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-details"/></remarks>
    public Task<Movie> GetAsync(
        string imdbId, IReadOnlyCollection<MovieInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        GetAsync(TmdbItem.Movie(imdbId), include, language, cancellationToken);

    /// <summary>The movie that was added to TMDB last. Most of its properties are not known yet.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The movie.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-latest-id"/></remarks>
    public Task<Movie> GetLatestAsync(CancellationToken cancellationToken = default) =>
        _client.SendAsync<Movie>(TmdbRequest.Get("3/movie/latest"), cancellationToken);

    /// <summary>The movies of one of TMDB's lists.</summary>
    /// <param name="list">The list.</param>
    /// <param name="region">The country for release dates; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks>
    /// <see href="https://developer.themoviedb.org/reference/movie-popular-list"/> and
    /// <see href="https://developer.themoviedb.org/reference/movie-now-playing-list"/>
    /// </remarks>
    public TmdbPageable<MovieSummary> List(MovieList list, string? region = null, string? language = null) =>
        _client.Pages<MovieSummary>(page => TmdbRequest.Get("3/movie/{list}", list.ToWireName())
            .With("language", language ?? _client.Options.Language)
            .With("region", region ?? _client.Options.Region)
            .With("page", page));

    internal Task<Movie> GetAsync(TmdbItem movie, IReadOnlyCollection<MovieInclude>? include, string? language, CancellationToken cancellationToken) =>
        _client.SendAsync<Movie>(
            movie.Get().Expecting(movie.Id is int ? "id" : "imdb_id", movie.Id).Including(include, language ?? _client.Options.Language), cancellationToken);
}
