using Tmdb.Http;

namespace Tmdb;

/// <summary>What TMDB's other answers refer to: languages, countries, time zones, genres. It changes so seldom that each is asked for once a client.</summary>
public sealed class ReferenceClient
{
    private readonly TmdbClient _client;
    private readonly Dictionary<(string Path, string? Language), Task> _answers = [];

    internal ReferenceClient(TmdbClient client) => _client = client;

    /// <summary>The language tags of TMDB's primary translations, such as <c>de-DE</c>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The tags.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-primary-translations"/></remarks>
    public Task<IReadOnlyList<string>> GetPrimaryTranslationsAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<string>>("3/configuration/primary_translations", language: null, cancellationToken);

    /// <summary>The countries that TMDB uses.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The countries.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-countries"/></remarks>
    public Task<IReadOnlyList<Country>> GetCountriesAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<Country>>("3/configuration/countries", language: null, cancellationToken);

    /// <summary>The time zones that TMDB uses, by country.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The countries with their time zones.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-timezones"/></remarks>
    public Task<IReadOnlyList<CountryTimeZones>> GetTimeZonesAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<CountryTimeZones>>("3/configuration/timezones", language: null, cancellationToken);

    /// <summary>The genres of movies.</summary>
    /// <param name="language">The language of the names; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The genres, in TMDB's order.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/genre-movie-list"/></remarks>
    public Task<IReadOnlyList<MediaGenre>> GetMovieGenresAsync(string? language = null, CancellationToken cancellationToken = default) =>
        GetGenresAsync("3/genre/movie/list", TmdbMediaType.Movie, language, cancellationToken);

    /// <summary>The genres of TV series.</summary>
    /// <inheritdoc cref="GetMovieGenresAsync" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/reference/genre-tv-list"/></remarks>
    public Task<IReadOnlyList<MediaGenre>> GetTvGenresAsync(string? language = null, CancellationToken cancellationToken = default) =>
        GetGenresAsync("3/genre/tv/list", TmdbMediaType.TvSeries, language, cancellationToken);

    private async Task<IReadOnlyList<MediaGenre>> GetGenresAsync(string path, TmdbMediaType mediaType, string? language, CancellationToken cancellationToken)
    {
        var answer = await GetOnceAsync<GenreList>(path, language ?? _client.Options.Language, cancellationToken).ConfigureAwait(false);
        return [.. answer.Genres.Select(genre => genre.Of(mediaType))];
    }

    /// <summary>Everybody waits for the same request; one that failed is asked again by the next who wants it.</summary>
    private Task<T> GetOnceAsync<T>(string path, string? language, CancellationToken cancellationToken)
        where T : notnull
    {
        lock (_answers)
        {
            if (!_answers.TryGetValue((path, language), out var answer) || answer.IsFaulted || answer.IsCanceled)
            {
                _answers[(path, language)] = answer = Ask();
            }

            return ((Task<T>)answer).WaitAsync(cancellationToken);
        }

        Task<T> Ask() => _client.SendAsync<T>(TmdbRequest.Get(path).With("language", language), CancellationToken.None);
    }
}
