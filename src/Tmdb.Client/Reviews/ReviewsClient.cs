namespace Tmdb;

/// <summary>Reviews by their ids. Those of a movie or series are in <see cref="PartsClient.Reviews"/>.</summary>
public sealed class ReviewsClient
{
    private readonly TmdbClient _client;

    internal ReviewsClient(TmdbClient client) => _client = client;

    /// <summary>The details of a review.</summary>
    /// <param name="reviewId">The TMDB id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The review.</returns>
    /// <exception cref="TmdbException">There is no such review, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/review-details"/></remarks>
    public Task<Review> GetAsync(
        string reviewId, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Review>(
            TmdbItem.Create(TmdbItemKind.Review, reviewId).Get().Expecting("id", reviewId),
            cancellationToken);
}
