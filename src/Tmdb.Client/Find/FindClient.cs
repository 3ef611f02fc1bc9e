using System.Text.Json;
using Tmdb.Http;

namespace Tmdb;

/// <summary>What has an id of another service.</summary>
public sealed class FindClient
{
    private readonly TmdbClient _client;

    internal FindClient(TmdbClient client) => _client = client;

    /// <summary>Everything at TMDB that has an id of another service. One id can be that of several things, and the first of them need not be the one.</summary>
    /// <param name="externalId">The id at the other service, such as <c>tt0137523</c>.</param>
    /// <param name="source">The other service. TheTVDB's ids name TV series, seasons, and episodes only: the TVDB id of a movie finds another thing.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was found, by kind. All lists are empty when nothing was found.</returns>
    /// <exception cref="TmdbException">The id cannot be an id, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/find-by-id"/></remarks>
    public Task<FindResults> ByExternalIdAsync(
        string externalId, TmdbExternalSource source, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        if (!Enum.IsDefined(source))
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument, $"{source} is no external source. There are: {string.Join(", ", Enum.GetNames<TmdbExternalSource>())}. Nothing was sent.");
        }

        return _client.SendAsync<FindResults>(
            TmdbRequest.Get("3/find/{external_id}", externalId)
                .With("external_source", JsonNamingPolicy.SnakeCaseLower.ConvertName(source.ToString()) + "_id")
                .With("language", language ?? _client.Options.Language),
            cancellationToken);
    }
}

/// <summary>The services whose ids TMDB knows.</summary>
public enum TmdbExternalSource
{
    /// <summary>IMDb: <c>tt0137523</c> for titles, <c>nm0000093</c> for people.</summary>
    Imdb,

    /// <summary>TheTVDB: numbers, of TV only.</summary>
    Tvdb,

    /// <summary>Wikidata: <c>Q190050</c>.</summary>
    Wikidata,

    /// <summary>Facebook.</summary>
    Facebook,

    /// <summary>Instagram.</summary>
    Instagram,

    /// <summary>TikTok.</summary>
    Tiktok,

    /// <summary>X (formerly Twitter).</summary>
    Twitter,

    /// <summary>YouTube.</summary>
    Youtube,
}
