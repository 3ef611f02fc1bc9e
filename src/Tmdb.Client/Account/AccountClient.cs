using Tmdb.Http;

namespace Tmdb;

/// <summary>What belongs to the user: account, favourites, watchlist and ratings. A guest has ratings only.</summary>
/// <remarks>Lists come in pages. What is removed from one while it is read moves the rest of it: read it whole first.</remarks>
public sealed class AccountClient
{
    private readonly TmdbClient _client;
    private readonly object _gate = new();
    private volatile Tuple<TmdbSession, Account>? _known;
    private Lookup? _lookup;

    internal AccountClient(TmdbClient client) => _client = client;

    /// <summary>The account, if it has been asked for in this session.</summary>
    internal Account? Known => _known is { } known && known.Item1 == _client.Session ? known.Item2 : null;

    /// <summary>The account of the user who is signed in. Asked for once a session, then remembered.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The account.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, or the request failed.</exception>
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

    /// <summary>The account of the user who is signed in, asked for anew.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The account.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-details"/></remarks>
    public async Task<Account> RefreshAsync(CancellationToken cancellationToken = default)
    {
        var session = _client.Session;
        var account = await _client.SendAsync<Account>(
            TmdbRequest.Get("3/account").Using(CredentialUse.UserSession), cancellationToken).ConfigureAwait(false);
        _known = Tuple.Create(session!, account);
        return account;
    }

    /// <summary>The favourite movies, all of them.</summary>
    /// <param name="sort">The order; TMDB's if null.</param>
    /// <param name="language">The language of texts; the client's default if null.</param>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-get-favorites"/></remarks>
    public TmdbPageable<MovieSummary> FavoriteMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<MovieSummary>("favorite/movies", sort, language);

    /// <summary>The favourite TV series, all of them.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-favorite-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> FavoriteTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<TvSeriesSummary>("favorite/tv", sort, language);

    /// <summary>The movies on the watchlist, all of them.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-watchlist-movies"/></remarks>
    public TmdbPageable<MovieSummary> WatchlistMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<MovieSummary>("watchlist/movies", sort, language);

    /// <summary>The TV series on the watchlist, all of them.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-watchlist-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> WatchlistTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<TvSeriesSummary>("watchlist/tv", sort, language);

    /// <summary>The movies that the user, or the guest, has rated, all of them.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-rated-movies"/></remarks>
    public TmdbPageable<RatedMovie> RatedMovies(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<RatedMovie>("rated/movies", sort, language);

    /// <summary>The TV series that the user, or the guest, has rated, all of them.</summary>
    /// <inheritdoc cref="FavoriteMovies" path="/param"/>
    /// <returns>The rows, page by page as they are taken.</returns>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-rated-tv"/></remarks>
    public TmdbPageable<RatedTvSeries> RatedTvSeries(TmdbSortOrder? sort = null, string? language = null) =>
        Pages<RatedTvSeries>("rated/tv", sort, language);

    /// <summary>Makes a movie or a TV series a favourite, or no longer one. Doing it twice does no harm.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">TMDB's id, 1 or more.</param>
    /// <param name="favorite">Whether it shall be a favourite.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when TMDB has confirmed.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-add-favorite"/></remarks>
    public Task SetFavoriteAsync(TmdbMediaType mediaType, int id, bool favorite, CancellationToken cancellationToken = default) =>
        PostAsync("favorite", new FavoriteBody(ToWireName(mediaType), id, favorite), cancellationToken);

    /// <summary>Puts a movie or a TV series on the watchlist, or takes it off. Doing it twice does no harm.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">TMDB's id, 1 or more.</param>
    /// <param name="watchlist">Whether it shall be on the watchlist.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when TMDB has confirmed.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/account-add-to-watchlist"/></remarks>
    public Task SetWatchlistAsync(TmdbMediaType mediaType, int id, bool watchlist, CancellationToken cancellationToken = default) =>
        PostAsync("watchlist", new WatchlistBody(ToWireName(mediaType), id, watchlist), cancellationToken);

    /// <summary>Rates a movie or a TV series, as the user or as the guest. A rating that is there is replaced.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">TMDB's id, 1 or more.</param>
    /// <param name="value">0.5 to 10, in halves.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when TMDB has confirmed.</returns>
    /// <exception cref="TmdbException">The value is no rating, nobody has signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-add-rating"/></remarks>
    public Task SetRatingAsync(TmdbMediaType mediaType, int id, double value, CancellationToken cancellationToken = default)
    {
        if (!IsRating(value))
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                FormattableString.Invariant($"{value} is no rating for {(mediaType == TmdbMediaType.Movie ? "movie" : "TV series")} {id}. Ratings are 0.5 to 10 in steps of 0.5. Nothing was sent."));
        }

        return _client.SendAsync(
            TmdbRequest.Post(RatingPath(mediaType), id).WithBody(new RatingBody(value)).Using(CredentialUse.AnySession).Repeatable(),
            cancellationToken);
    }

    /// <summary>Takes back the rating of a movie or a TV series, as the user or as the guest.</summary>
    /// <param name="mediaType">What the id names.</param>
    /// <param name="id">TMDB's id, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when TMDB has confirmed.</returns>
    /// <exception cref="TmdbException">Nobody has signed in, there is no such title, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-delete-rating"/></remarks>
    public Task RemoveRatingAsync(TmdbMediaType mediaType, int id, CancellationToken cancellationToken = default) =>
        _client.SendAsync(TmdbRequest.Delete(RatingPath(mediaType), id).Using(CredentialUse.AnySession).Repeatable(), cancellationToken);

    /// <summary>Whether TMDB takes it as a rating.</summary>
    internal static bool IsRating(double value) => value is >= 0.5 and <= 10 && value * 2 % 1 == 0;

    private static string ToWireName(TmdbMediaType mediaType) => mediaType == TmdbMediaType.Movie ? "movie" : "tv";

    private static string RatingPath(TmdbMediaType mediaType) =>
        mediaType == TmdbMediaType.Movie ? "3/movie/{movie_id}/rating" : "3/tv/{series_id}/rating";

    private async Task PostAsync<T>(string what, T body, CancellationToken cancellationToken)
    {
        var account = await GetAsync(cancellationToken).ConfigureAwait(false);
        await _client.SendAsync(
            TmdbRequest.Post("3/account/{account_id}/" + what, account.Id).WithBody(body).Using(CredentialUse.UserSession).Repeatable(),
            cancellationToken).ConfigureAwait(false);
    }

    private TmdbPageable<T> Pages<T>(string what, TmdbSortOrder? sort, string? language) => new(async (page, cancellationToken) =>
    {
        // Only ratings are a guest's too. Anything else of a guest's is refused when the account is asked for.
        var request = _client.Session is { Kind: TmdbSessionKind.Guest } guest && what.StartsWith("rated/", StringComparison.Ordinal)
            ? TmdbRequest.Get("3/guest_session/{guest_session_id}/" + what, guest.Id).Using(CredentialUse.GuestSession)
            : TmdbRequest.Get("3/account/{account_id}/" + what, (await GetAsync(cancellationToken).ConfigureAwait(false)).Id).Using(CredentialUse.UserSession);
        return await _client.SendAsync<Page<T>>(
            request
                .With("sort_by", sort switch { null => null, TmdbSortOrder.CreatedDescending => "created_at.desc", _ => "created_at.asc" })
                .With("language", language ?? _client.Options.Language)
                .With("page", page),
            cancellationToken).ConfigureAwait(false);
    }, isWhole: true);

    private sealed record Lookup(TmdbSession? Session, Task<Account> Task);
}
