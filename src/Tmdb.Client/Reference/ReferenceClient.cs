using System.Collections.Concurrent;
using Tmdb.Http;

namespace Tmdb;

/// <summary>What TMDB's other answers refer to: languages, countries, time zones. It changes so seldom that each is asked for once a client.</summary>
public sealed class ReferenceClient
{
    private readonly TmdbClient _client;
    private readonly ConcurrentDictionary<string, Task> _answers = new(StringComparer.Ordinal);

    internal ReferenceClient(TmdbClient client) => _client = client;

    /// <summary>The language tags into which TMDB is translated, such as <c>de-DE</c>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The tags.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-primary-translations"/></remarks>
    public Task<IReadOnlyList<string>> GetPrimaryTranslationsAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<string>>("3/configuration/primary_translations", cancellationToken);

    /// <summary>The countries that TMDB knows.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The countries.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-countries"/></remarks>
    public Task<IReadOnlyList<Country>> GetCountriesAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<Country>>("3/configuration/countries", cancellationToken);

    /// <summary>The time zones that TMDB knows, by country.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The countries with their time zones.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/configuration-timezones"/></remarks>
    public Task<IReadOnlyList<CountryTimeZones>> GetTimeZonesAsync(CancellationToken cancellationToken = default) =>
        GetOnceAsync<IReadOnlyList<CountryTimeZones>>("3/configuration/timezones", cancellationToken);

    /// <summary>Everybody waits for the same request; one that failed is asked again by the next who wants it.</summary>
    private Task<T> GetOnceAsync<T>(string path, CancellationToken cancellationToken)
        where T : notnull
    {
        var answer = (Task<T>)_answers.AddOrUpdate(path, Ask, (p, known) => known.IsFaulted || known.IsCanceled ? Ask(p) : known);
        return answer.WaitAsync(cancellationToken);

        Task<T> Ask(string p) => _client.SendAsync<T>(TmdbRequest.Get(p), CancellationToken.None);
    }
}
