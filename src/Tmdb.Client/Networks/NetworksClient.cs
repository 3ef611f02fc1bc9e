using Tmdb.Http;

namespace Tmdb;

/// <summary>TV networks and streaming services.</summary>
public sealed class NetworksClient
{
    private readonly TmdbClient _client;

    internal NetworksClient(TmdbClient client) => _client = client;

    /// <summary>The details of a network, and the included parts, in one request.</summary>
    /// <param name="networkId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The network.</returns>
    /// <exception cref="TmdbException">There is no such network, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/network-details"/></remarks>
    public Task<Network> GetAsync(
        int networkId, IReadOnlyCollection<NetworkInclude>? include = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Network>(
            TmdbItem.Create(TmdbItemKind.Network, networkId).Get().Expecting("id", networkId).Including(include, language: null),
            cancellationToken);
}
