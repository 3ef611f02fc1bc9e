using Tmdb.Http;

namespace Tmdb;

/// <summary>The user's account, favorites, watchlist, and ratings. A guest has only ratings.</summary>
/// <remarks>
/// Favorites, the watchlist, and ratings are read with v4 of the API where the client has a v4 user token, and with v3 and the session otherwise.
/// Lists are returned in pages. Removing items while reading moves the remaining rows: read the whole list first.
/// </remarks>
public sealed class AccountClient
{
    private readonly TmdbClient _client;
    private readonly object _gate = new();
    private volatile Tuple<TmdbSession, Account>? _known;
    private Lookup? _lookup;

    internal AccountClient(TmdbClient client) => _client = client;

    /// <summary>The account, if it has been requested in this session.</summary>
    internal Account? Known => _known is { } known && known.Item1 == _client.Session ? known.Item2 : null;

    /// <summary>The account of the signed-in user. Requested once per session, then cached.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The account.</returns>
    /// <exception cref="TmdbException">No user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-details"/></remarks>
    public Task<Account> GetAsync(CancellationToken cancellationToken = default)
    {
        if (Known is { } known)
        {
            return Task.FromResult(known);
        }

        // Many at once wait for one answer. It is nobody's alone, so that nobody cancels it for the others.
        Task<Account> lookup;
        lock (_gate)
        {
            if (_lookup is not { Task.IsCompleted: false } || _lookup.Session != _client.Session)
            {
                _lookup = new Lookup(_client.Session, RefreshAsync(CancellationToken.None));
            }

            lookup = _lookup.Task;
        }

        return lookup.WaitAsync(cancellationToken);
    }

    /// <summary>The account of the signed-in user, always from a new request.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The account.</returns>
    /// <exception cref="TmdbException">No user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-details"/></remarks>
    public async Task<Account> RefreshAsync(CancellationToken cancellationToken = default)
    {
        var session = _client.Session;
        var account = await _client.SendAsync<Account>(
            TmdbRequest.Get("3/account").Using(CredentialUse.UserSession), cancellationToken).ConfigureAwait(false);
        _known = Tuple.Create(session!, account);
        return account;
    }

    /// <summary>All favorite movies.</summary>
    /// <param name="sort">The order; TMDB's if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">No user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-get-favorites"/></remarks>
    public TmdbPageable<MovieSummary> FavoriteMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<MovieSummary>("favorite/movies", "movie/favorites", sort, language);

    /// <summary>All favorite TV series.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-favorite-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> FavoriteTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<TvSeriesSummary>("favorite/tv", "tv/favorites", sort, language);

    /// <summary>All movies on the watchlist.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-watchlist-movies"/></remarks>
    public TmdbPageable<MovieSummary> WatchlistMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<MovieSummary>("watchlist/movies", "movie/watchlist", sort, language);

    /// <summary>All TV series on the watchlist.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-watchlist-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> WatchlistTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<TvSeriesSummary>("watchlist/tv", "tv/watchlist", sort, language);

    /// <summary>All movies that the user or guest has rated.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-rated-movies"/></remarks>
    public TmdbPageable<RatedMovie> RatedMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<RatedMovie>("rated/movies", "movie/rated", sort, language);

    /// <summary>All TV series that the user or guest has rated.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-rated-tv"/></remarks>
    public TmdbPageable<RatedTvSeries> RatedTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<RatedTvSeries>("rated/tv", "tv/rated", sort, language);

    /// <summary>All episodes that the user or guest has rated.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-rated-tv-episodes"/></remarks>
    public TmdbPageable<RatedTvEpisode> RatedTvEpisodes(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<RatedTvEpisode>("rated/tv/episodes", null, sort, language);

    /// <summary>The movies that TMDB recommends to the user, by what the user has rated and marked. Needs a v4 user token.</summary>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">There is no v4 user token, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/account-movie-recommendations"/></remarks>
    public TmdbPageable<MovieSummary> RecommendedMovies(string? language = null) =>
        _client.Pages<MovieSummary>(page => OfUser("movie/recommendations", null, language, page));

    /// <summary>The TV series that TMDB recommends to the user, by what the user has rated and marked. Needs a v4 user token.</summary>
    /// <inheritdoc cref="RecommendedMovies" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/account-tv-recommendations"/></remarks>
    public TmdbPageable<TvSeriesSummary> RecommendedTvSeries(string? language = null) =>
        _client.Pages<TvSeriesSummary>(page => OfUser("tv/recommendations", null, language, page));

    /// <summary>Adds a movie or TV series to the favorites, or removes it. The operation is idempotent.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <param name="favorite">Whether it is a favorite.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">No user is signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-add-favorite"/></remarks>
    public Task SetFavoriteAsync(TmdbMediaType mediaType, int id, bool favorite, CancellationToken cancellationToken = default) =>
        PostAsync("favorite", new FavoriteBody(ToWireName(mediaType), id, favorite), cancellationToken);

    /// <summary>Adds a movie or TV series to the watchlist, or removes it. The operation is idempotent.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <param name="watchlist">Whether it is on the watchlist.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">No user is signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-add-to-watchlist"/></remarks>
    public Task SetWatchlistAsync(TmdbMediaType mediaType, int id, bool watchlist, CancellationToken cancellationToken = default) =>
        PostAsync("watchlist", new WatchlistBody(ToWireName(mediaType), id, watchlist), cancellationToken);

    /// <summary>Rates a movie, a TV series or an episode as the user or guest. An existing rating is replaced.</summary>
    /// <param name="item">The movie, series or episode.</param>
    /// <param name="value">0.5 to 10, in halves.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">The value is not a valid rating, no user is signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-add-rating"/></remarks>
    public Task SetRatingAsync(TmdbItem item, double value, CancellationToken cancellationToken = default)
    {
        var request = RatingOf(item, HttpMethod.Post);
        if (!IsRating(value))
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                FormattableString.Invariant($"{value} is no rating for {item}. Ratings are 0.5 to 10 in steps of 0.5. Nothing was sent."));
        }

        return _client.SendAsync(request.WithBody(new RatingBody(value)), cancellationToken);
    }

    /// <summary>Deletes the user's or guest's rating of a movie, a TV series or an episode.</summary>
    /// <param name="item">The movie, series or episode.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">No user is signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-delete-rating"/></remarks>
    public Task RemoveRatingAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        _client.SendAsync(RatingOf(item, HttpMethod.Delete), cancellationToken);

    /// <summary>Whether TMDB takes it as a rating.</summary>
    internal static bool IsRating(double value) => value is >= 0.5 and <= 10 && value * 2 % 1 == 0;

    private static string ToWireName(TmdbMediaType mediaType) => mediaType == TmdbMediaType.Movie ? "movie" : "tv";

    private static TmdbRequest RatingOf(TmdbItem item, HttpMethod method)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind is TmdbItemKind.Movie or TmdbItemKind.TvSeries or TmdbItemKind.TvEpisode
            ? item.Request(method, "rating").Using(CredentialUse.AnySession).Repeatable()
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"Movies, TV series and episodes can be rated, not a {TmdbItem.Name(item.Kind)}. Nothing was sent.");
    }

    private async Task PostAsync<T>(string what, T body, CancellationToken cancellationToken)
    {
        var account = await GetAsync(cancellationToken).ConfigureAwait(false);
        await _client.SendAsync(
            TmdbRequest.Post("3/account/{account_id}/" + what, account.Id).WithBody(body).Using(CredentialUse.UserSession).Repeatable(),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rows of the user's own list.</summary>
    /// <param name="what">The list in v3.</param>
    /// <param name="whatInVersion4">The list in v4; null: v4 does not have it.</param>
    /// <param name="sort">The order; TMDB's if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    private TmdbPageable<T> Pages<T>(string what, string? whatInVersion4, TmdbSortOrder? sort, string? language) => new(async (page, cancellationToken) =>
    {
        // Who signed in as a guest wants the guest's ratings. Anything else of a guest's is refused when the account is asked for.
        var guest = _client.Session is { Kind: TmdbSessionKind.Guest } session ? session : null;
        var request = guest is not null && what.StartsWith("rated/", StringComparison.Ordinal)
            ? TmdbRequest.Get("3/guest_session/{guest_session_id}/" + what, guest.Id).Using(CredentialUse.GuestSession)
            : guest is null && whatInVersion4 is not null && _client.HasUserToken
            ? OfUser(whatInVersion4)
            : TmdbRequest.Get("3/account/{account_id}/" + what, (await GetAsync(cancellationToken).ConfigureAwait(false)).Id).Using(CredentialUse.UserSession);
        return await _client.SendAsync<Page<T>>(Complete(request, sort, language, page), cancellationToken).ConfigureAwait(false);
    }, isWhole: true);

    private TmdbRequest OfUser(string what, TmdbSortOrder? sort, string? language, int page) => Complete(OfUser(what), sort, language, page);

    /// <summary>A request of v4 for what belongs to the user of the token.</summary>
    internal TmdbRequest OfUser(string what) =>
        TmdbRequest.Get("4/account/{account_object_id}/" + what, _client.Credentials.UserObjectId ?? "none").Using(CredentialUse.UserToken);

    private TmdbRequest Complete(TmdbRequest request, TmdbSortOrder? sort, string? language, int page) => request
        .With("sort_by", sort switch { null => null, TmdbSortOrder.CreatedDescending => "created_at.desc", _ => "created_at.asc" })
        .With("language", language ?? _client.Options.Language)
        .With("page", page);

    private sealed record Lookup(TmdbSession? Session, Task<Account> Task);
}
