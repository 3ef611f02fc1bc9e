namespace Tmdb;

/// <summary>Keywords.</summary>
public sealed class KeywordsClient
{
    private readonly TmdbClient _client;

    internal KeywordsClient(TmdbClient client) => _client = client;

    /// <summary>The details of a keyword.</summary>
    /// <param name="keywordId">The TMDB id, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The keyword.</returns>
    /// <exception cref="TmdbException">There is no such keyword, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/keyword-details"/></remarks>
    public Task<Keyword> GetAsync(
        int keywordId, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Keyword>(
            TmdbItem.Create(TmdbItemKind.Keyword, keywordId).Get().Expecting("id", keywordId),
            cancellationToken);

    /// <summary>The movies with a keyword.</summary>
    /// <param name="keywordId">The TMDB id, 1 or more.</param>
    /// <param name="includeAdult">Whether adult titles are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">There is no such keyword, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/keyword-movies"/></remarks>
    public TmdbPageable<MovieSummary> Movies(int keywordId, bool? includeAdult = null, string? language = null) =>
        _client.Pages<MovieSummary>(page => TmdbItem.Create(TmdbItemKind.Keyword, keywordId).Get("movies")
            .With("include_adult", includeAdult ?? _client.Options.IncludeAdult)
            .With("language", language ?? _client.Options.Language)
            .With("page", page));
}
