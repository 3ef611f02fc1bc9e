namespace Tmdb;

/// <summary>Credits by their ids. Those of an item are in <see cref="PartsClient.GetCreditsAsync"/>.</summary>
public sealed class CreditsClient
{
    private readonly TmdbClient _client;

    internal CreditsClient(TmdbClient client) => _client = client;

    /// <summary>The details of a credit.</summary>
    /// <param name="creditId">The TMDB id.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="TmdbException">There is no such credit, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/credit-details"/></remarks>
    public Task<CreditDetails> GetAsync(
        string creditId, string? language = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<CreditDetails>(
            TmdbItem.Create(TmdbItemKind.Credit, creditId).Get().Expecting("id", creditId).With("language", language ?? _client.Options.Language),
            cancellationToken);
}
