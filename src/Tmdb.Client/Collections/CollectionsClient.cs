using Tmdb.Http;

namespace Tmdb;

/// <summary>Collections of movies.</summary>
public sealed class CollectionsClient
{
    private readonly TmdbClient _client;

    internal CollectionsClient(TmdbClient client) => _client = client;

    /// <summary>The details of a collection, and the included parts, in one request.</summary>
    /// <param name="collectionId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The collection.</returns>
    /// <exception cref="TmdbException">There is no such collection, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/collection-details"/></remarks>
    public Task<Collection> GetAsync(
        int collectionId, IReadOnlyCollection<CollectionInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Collection>(
            TmdbItem.Create(TmdbItemKind.Collection, collectionId).Get().Expecting("id", collectionId).Including(include, language ?? _client.Options.Language),
            cancellationToken);
}
