using Tmdb.Http;

namespace Tmdb;

/// <summary>TV series.</summary>
public sealed class TvClient
{
    private readonly TmdbClient _client;

    internal TvClient(TmdbClient client) => _client = client;

    /// <summary>The details of a TV series, and the included parts, in one request.</summary>
    /// <param name="seriesId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include, at most 20; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The TV series.</returns>
    /// <exception cref="TmdbException">There is no such series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-details"/></remarks>
    public Task<TvSeries> GetAsync(
        int seriesId, IReadOnlyCollection<TvSeriesInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<TvSeries>(
            TmdbRequest.Get("3/tv/{series_id}", seriesId).Expecting("id", seriesId).Including(include, language ?? _client.Options.Language),
            cancellationToken);
}
