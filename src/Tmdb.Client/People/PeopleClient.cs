using Tmdb.Http;

namespace Tmdb;

/// <summary>People.</summary>
public sealed class PeopleClient
{
    private readonly TmdbClient _client;

    internal PeopleClient(TmdbClient client) => _client = client;

    /// <summary>The details of a person, and the included parts, in one request.</summary>
    /// <param name="personId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The person.</returns>
    /// <exception cref="TmdbException">There is no such person, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/person-details"/></remarks>
    public Task<Person> GetAsync(
        int personId, IReadOnlyCollection<PersonInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Person>(
            TmdbItem.Create(TmdbItemKind.Person, personId).Get().Expecting("id", personId).Including(include, language ?? _client.Options.Language),
            cancellationToken);

    /// <summary>The person who was added to TMDB last. Most of the properties are not known yet.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The person.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/person-latest-id"/></remarks>
    public Task<Person> GetLatestAsync(CancellationToken cancellationToken = default) =>
        _client.SendAsync<Person>(TmdbRequest.Get("3/person/latest"), cancellationToken);

    /// <summary>The most popular people.</summary>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/person-popular-list"/></remarks>
    public TmdbPageable<PersonSummary> Popular(string? language = null) =>
        _client.Pages<PersonSummary>(page => TmdbRequest.Get("3/person/popular")
            .With("language", language ?? _client.Options.Language)
            .With("page", page));
}
