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
        _client.SendAsync<Movie>(
            TmdbRequest.Get("3/movie/{movie_id}", movieId).Expecting("id", movieId).Including(include, language ?? _client.Options.Language),
            cancellationToken);

    /// <summary>The details of a movie by its IMDb id, and the included parts, in one request.</summary>
    /// <param name="imdbId">IMDb's id, such as <c>tt0137523</c>.</param>
    /// <param name="include">The parts to include, at most 20; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The movie.</returns>
    /// <exception cref="TmdbException">It is no IMDb id, there is no such movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-details"/></remarks>
    public Task<Movie> GetAsync(
        string imdbId, IReadOnlyCollection<MovieInclude>? include = null, string? language = null, CancellationToken cancellationToken = default)
    {
        if (!IsImdbId(imdbId))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"'{imdbId}' is not the IMDb id of a movie, such as tt0137523. Nothing was sent.");
        }

        return _client.SendAsync<Movie>(
            TmdbRequest.Get("3/movie/{movie_id}", imdbId).Expecting("imdb_id", imdbId).Including(include, language ?? _client.Options.Language),
            cancellationToken);
    }

    /// <summary>Whether a text is the IMDb id of a movie.</summary>
    internal static bool IsImdbId(string text) => text is ['t', 't', .. { Length: >= 7 } digits] && digits.All(char.IsAsciiDigit);
}
