namespace Tmdb;

/// <content>Who made an item and who is in it.</content>
public sealed partial class PartsClient
{
    /// <summary>
    /// The credits of a movie, a series (of its latest season), a season or an episode: who is in it and who made it; or of a person: the movies
    /// and TV series that the person worked on.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credits: who is in it, guest stars, and who made it.</returns>
    /// <exception cref="TmdbException">The item has no credits, or the request failed.</exception>
    /// <remarks>
    /// <see href="https://developer.themoviedb.org/reference/movie-credits"/> and
    /// <see href="https://developer.themoviedb.org/reference/person-combined-credits"/>
    /// </remarks>
    public Task<IReadOnlyList<Credit>> GetCreditsAsync(TmdbItem item, string? language = null, CancellationToken cancellationToken = default) =>
        item?.Kind == TmdbItemKind.Person
            ? GetAsync<PersonCredits, Credit>(OnlyPeople, item, "combined_credits", In(language), cancellationToken)
            : GetAsync<Credits, Credit>(TitlesTvAndPeople, item!, "credits", In(language), cancellationToken);

    /// <summary>The credits of all episodes of a series or season: a row for each role and each job, with its number of episodes.</summary>
    /// <param name="item">The series or season.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credits: who is in it, and who made it.</returns>
    /// <exception cref="TmdbException">The item has no aggregate credits, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-aggregate-credits"/></remarks>
    public Task<IReadOnlyList<Credit>> GetAggregateCreditsAsync(TmdbItem item, string? language = null, CancellationToken cancellationToken = default) =>
        GetAsync<AggregateCredits, Credit>([TmdbItemKind.TvSeries, TmdbItemKind.TvSeason], item, "aggregate_credits", In(language), cancellationToken);

    /// <summary>The creators of a series, which TMDB has in the details of the series.</summary>
    /// <param name="item">The series.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credits.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-details"/></remarks>
    public async Task<IReadOnlyList<Credit>> GetCreatorsAsync(TmdbItem item, string? language = null, CancellationToken cancellationToken = default)
    {
        Check(OnlyTvSeries, item, "creators");
        return [.. CreatorsOf(await _client.Tv.GetAsync((int)item.Id, include: null, language, cancellationToken).ConfigureAwait(false))];
    }

    /// <summary>The movies that a person worked on.</summary>
    /// <param name="item">The person.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credits: what the person is in, and what the person made.</returns>
    /// <exception cref="TmdbException">The item is no person, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/person-movie-credits"/></remarks>
    public Task<IReadOnlyList<Credit>> GetMovieCreditsAsync(TmdbItem item, string? language = null, CancellationToken cancellationToken = default) =>
        GetAsync<PersonCredits, Credit>(OnlyPeople, item, "movie_credits", In(language), cancellationToken);

    /// <summary>The TV series that a person worked on.</summary>
    /// <param name="item">The person.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credits: what the person is in, and what the person made.</returns>
    /// <exception cref="TmdbException">The item is no person, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/person-tv-credits"/></remarks>
    public Task<IReadOnlyList<Credit>> GetTvCreditsAsync(TmdbItem item, string? language = null, CancellationToken cancellationToken = default) =>
        GetAsync<PersonCredits, Credit>(OnlyPeople, item, "tv_credits", In(language), cancellationToken);

    /// <summary>The creators that came with the details of a series.</summary>
    internal static IEnumerable<Credit> CreatorsOf(TvSeries series) =>
        series.CreatedBy.Select(creator => (Credit)Credit.Of(creator).WithOwner(TmdbItem.TvSeries(series.Id)));
}
