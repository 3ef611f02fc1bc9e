using Tmdb.Http;

namespace Tmdb;

/// <summary>What TMDB's other answers refer to: languages, countries, genres, certifications... It changes so seldom that each is asked for once a client.</summary>
public sealed class ReferenceClient
{
    private readonly TmdbClient _client;
    private readonly Dictionary<(string Path, string? Language, string? Region), Task> _answers = [];

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

    /// <summary>Where the images are and in which sizes, and the keys of changes.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-details"/></remarks>
    public Task<TmdbConfiguration> GetConfigurationAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<TmdbConfiguration>("3/configuration", language: null, cancellationToken);

    /// <summary>The languages that TMDB uses.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The languages.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-languages"/></remarks>
    public Task<IReadOnlyList<Language>> GetLanguagesAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<Language>>("3/configuration/languages", language: null, cancellationToken);

    /// <summary>The jobs of crews, by department.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The jobs, one row each.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-jobs"/></remarks>
    public async Task<IReadOnlyList<DepartmentJob>> GetJobsAsync(CancellationToken cancellationToken = default)
    {
        var departments = await GetOnceAsync<IReadOnlyList<DepartmentJobs>>("3/configuration/jobs", language: null, cancellationToken).ConfigureAwait(false);
        return [.. departments.SelectMany(d => d.Jobs, (d, job) => new DepartmentJob { Department = d.Department, Job = job })];
    }

    /// <summary>The time zones that TMDB uses, one row each.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The time zones with their countries.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-timezones"/></remarks>
    public async Task<IReadOnlyList<CountryTimeZone>> GetCountryTimeZonesAsync(CancellationToken cancellationToken = default)
    {
        var countries = await GetTimeZonesAsync(cancellationToken).ConfigureAwait(false);
        return [.. countries.SelectMany(country => country.Zones, (country, zone) => new CountryTimeZone { CountryCode = country.CountryCode, Zone = zone })];
    }

    /// <summary>The certifications of movies, of all countries.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The certifications, one row each.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/certification-movie-list"/></remarks>
    public Task<IReadOnlyList<Certification>> GetMovieCertificationsAsync(CancellationToken cancellationToken = default) =>
        GetCertificationsAsync("3/certification/movie/list", TmdbMediaType.Movie, cancellationToken);

    /// <summary>The certifications of TV series, of all countries.</summary>
    /// <inheritdoc cref="GetMovieCertificationsAsync" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/reference/certifications-tv-list"/></remarks>
    public Task<IReadOnlyList<Certification>> GetTvCertificationsAsync(CancellationToken cancellationToken = default) =>
        GetCertificationsAsync("3/certification/tv/list", TmdbMediaType.TvSeries, cancellationToken);

    /// <summary>The countries of which TMDB has watch providers.</summary>
    /// <param name="language">The language of the names; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The countries.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/watch-providers-available-regions"/></remarks>
    public async Task<IReadOnlyList<Country>> GetWatchProviderRegionsAsync(string? language = null, CancellationToken cancellationToken = default) =>
        (await GetOnceAsync<ResultList<Country>>("3/watch/providers/regions", language ?? _client.Options.Language, cancellationToken).ConfigureAwait(false)).Results;

    /// <summary>The watch providers of movies.</summary>
    /// <param name="region">The country, as an ISO 3166-1 alpha-2 code; all countries if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The watch providers.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/watch-providers-movie-list"/></remarks>
    public Task<IReadOnlyList<AvailableWatchProvider>> GetMovieWatchProvidersAsync(
        string? region = null, string? language = null, CancellationToken cancellationToken = default) =>
        GetWatchProvidersAsync("3/watch/providers/movie", TmdbMediaType.Movie, region, language, cancellationToken);

    /// <summary>The watch providers of TV series.</summary>
    /// <inheritdoc cref="GetMovieWatchProvidersAsync" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/reference/watch-provider-tv-list"/></remarks>
    public Task<IReadOnlyList<AvailableWatchProvider>> GetTvWatchProvidersAsync(
        string? region = null, string? language = null, CancellationToken cancellationToken = default) =>
        GetWatchProvidersAsync("3/watch/providers/tv", TmdbMediaType.TvSeries, region, language, cancellationToken);

    private async Task<IReadOnlyList<Certification>> GetCertificationsAsync(string path, TmdbMediaType mediaType, CancellationToken cancellationToken)
    {
        var answer = await GetOnceAsync<CertificationList>(path, language: null, cancellationToken).ConfigureAwait(false);
        return [.. answer.Certifications.SelectMany(country => country.Value, (country, certification) => certification.Of(country.Key, mediaType))];
    }

    private async Task<IReadOnlyList<AvailableWatchProvider>> GetWatchProvidersAsync(
        string path, TmdbMediaType mediaType, string? region, string? language, CancellationToken cancellationToken)
    {
        var answer = await GetOnceAsync<ResultList<AvailableWatchProvider>>(path, language ?? _client.Options.Language, cancellationToken, region).ConfigureAwait(false);
        return [.. answer.Results.Select(provider => provider.Of(mediaType))];
    }

    private async Task<IReadOnlyList<MediaGenre>> GetGenresAsync(string path, TmdbMediaType mediaType, string? language, CancellationToken cancellationToken)
    {
        var answer = await GetOnceAsync<GenreList>(path, language ?? _client.Options.Language, cancellationToken).ConfigureAwait(false);
        return [.. answer.Genres.Select(genre => genre.Of(mediaType))];
    }

    /// <summary>Everybody waits for the same request; one that failed is asked again by the next who wants it.</summary>
    private Task<T> GetOnceAsync<T>(string path, string? language, CancellationToken cancellationToken, string? region = null)
        where T : notnull
    {
        lock (_answers)
        {
            if (!_answers.TryGetValue((path, language, region), out var answer) || answer.IsFaulted || answer.IsCanceled)
            {
                _answers[(path, language, region)] = answer = Ask();
            }

            return ((Task<T>)answer).WaitAsync(cancellationToken);
        }

        Task<T> Ask() => _client.SendAsync<T>(TmdbRequest.Get(path).With("language", language).With("watch_region", region), CancellationToken.None);
    }
}
