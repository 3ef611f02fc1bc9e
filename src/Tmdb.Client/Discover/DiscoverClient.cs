using Tmdb.Http;

namespace Tmdb;

/// <summary>Movies and TV series that meet conditions, such as genres, dates, votes, people, and watch providers.</summary>
public sealed class DiscoverClient
{
    private readonly TmdbClient _client;

    internal DiscoverClient(TmdbClient client) => _client = client;

    /// <summary>The movies that meet conditions, in the order that they name.</summary>
    /// <param name="discovery">The conditions and the order; all movies, the most popular first, if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">Conditions exclude each other or are out of range, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/discover-movie"/></remarks>
    public TmdbPageable<MovieSummary> Movies(MovieDiscovery? discovery = null)
    {
        var query = (discovery ?? new MovieDiscovery()).ToQuery(_client.Options);
        return _client.Pages<MovieSummary>(page => Request("3/discover/movie", query, page));
    }

    /// <summary>The TV series that meet conditions, in the order that they name.</summary>
    /// <param name="discovery">The conditions and the order; all TV series, the most popular first, if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">Conditions exclude each other or are out of range, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/discover-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> TvSeries(TvSeriesDiscovery? discovery = null)
    {
        var query = (discovery ?? new TvSeriesDiscovery()).ToQuery(_client.Options);
        return _client.Pages<TvSeriesSummary>(page => Request("3/discover/tv", query, page));
    }

    private static TmdbRequest Request(string path, DiscoveryQuery query, int page) =>
        query.Parameters.Aggregate(TmdbRequest.Get(path), (request, parameter) => request.With(parameter.Key, parameter.Value)).With("page", page);
}
