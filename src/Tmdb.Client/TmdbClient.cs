using System.Runtime.CompilerServices;
using Tmdb.Http;

namespace Tmdb;

/// <summary>TMDB over HTTP, for one application and at most one user at a time. Safe for many threads at once.</summary>
/// <example>
/// <code>
/// using var tmdb = new TmdbClient(TmdbCredential.Parse(token));
/// var movie = await tmdb.Movies.GetAsync(550, [MovieInclude.Credits]);
/// </code>
/// </example>
public sealed class TmdbClient : IDisposable
{
    private readonly CredentialStore _credentials;
    private readonly SendPipeline _pipeline;
    private volatile bool _disposed;

    /// <summary>Creates a client. No request is sent.</summary>
    /// <param name="credential">Names the application.</param>
    /// <param name="options">Address, limits and defaults; TMDB's own if null.</param>
    /// <exception cref="TmdbException">The address is not HTTPS and not on loopback, a limit is out of range, or the address is TMDB's and the key
    /// has not the form of TMDB's keys.</exception>
    public TmdbClient(TmdbCredential credential, TmdbClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        Options = Check(options ?? new TmdbClientOptions());
        credential.CheckFor(Options);
        _credentials = new CredentialStore(credential);
        _pipeline = new SendPipeline(Options, _credentials);
        Authentication = new AuthenticationClient(this, _credentials);
        Account = new AccountClient(this);
        Movies = new MoviesClient(this);
        Tv = new TvClient(this);
        People = new PeopleClient(this);
        Collections = new CollectionsClient(this);
        Companies = new CompaniesClient(this);
        Networks = new NetworksClient(this);
        Keywords = new KeywordsClient(this);
        Reviews = new ReviewsClient(this);
        Credits = new CreditsClient(this);
        Parts = new PartsClient(this);
        Search = new SearchClient(this);
        Reference = new ReferenceClient(this);
        Discover = new DiscoverClient(this);
        Trending = new TrendingClient(this);
        Find = new FindClient(this);
        Lists = new ListsClient(this);
        Changes = new ChangesClient(this);
    }

    /// <summary>The address, limits, and defaults.</summary>
    public TmdbClientOptions Options { get; }

    /// <summary>Which kind of credential names the application.</summary>
    public TmdbCredential Credential => _credentials.Application;

    /// <summary>Who the requests act for; null: nobody has signed in.</summary>
    public TmdbSession? Session => _credentials.Session;

    /// <summary>Whether there is a v4 user token, which v4's writes need.</summary>
    public bool HasUserToken => _credentials.UserToken is not null;

    /// <summary>Sign-in and sign-out.</summary>
    public AuthenticationClient Authentication { get; }

    /// <summary>The user's account, favorites, watchlist, and ratings.</summary>
    public AccountClient Account { get; }

    /// <summary>Movies.</summary>
    public MoviesClient Movies { get; }

    /// <summary>TV series, their seasons, episodes and episode groups.</summary>
    public TvClient Tv { get; }

    /// <summary>People.</summary>
    public PeopleClient People { get; }

    /// <summary>Collections of movies.</summary>
    public CollectionsClient Collections { get; }

    /// <summary>Production companies.</summary>
    public CompaniesClient Companies { get; }

    /// <summary>TV networks and streaming services.</summary>
    public NetworksClient Networks { get; }

    /// <summary>Keywords.</summary>
    public KeywordsClient Keywords { get; }

    /// <summary>Reviews by their ids.</summary>
    public ReviewsClient Reviews { get; }

    /// <summary>Credits by their ids.</summary>
    public CreditsClient Credits { get; }

    /// <summary>Videos, images, credits, and other parts of movies, TV series, people, and other items.</summary>
    public PartsClient Parts { get; }

    /// <summary>Search by title or name.</summary>
    public SearchClient Search { get; }

    /// <summary>Languages, countries, time zones, genres, certifications, watch providers.</summary>
    public ReferenceClient Reference { get; }

    /// <summary>Movies and TV series that meet conditions.</summary>
    public DiscoverClient Discover { get; }

    /// <summary>What is looked at most, today or this week.</summary>
    public TrendingClient Trending { get; }

    /// <summary>What has an id of another service.</summary>
    public FindClient Find { get; }

    /// <summary>Lists that users make.</summary>
    public ListsClient Lists { get; }

    /// <summary>The ids of what was changed.</summary>
    public ChangesClient Changes { get; }

    internal CredentialStore Credentials => _credentials;

    /// <summary>Sends a request to any path of the API, with the available credentials, and returns the unmodified JSON response.</summary>
    /// <param name="method">GET, POST, PUT or DELETE. Only GET is repeated when it fails, and not where it makes or empties something.</param>
    /// <param name="path">The path, from the version on, such as <c>/3/movie/550</c>.</param>
    /// <param name="query">Query parameters, without credentials.</param>
    /// <param name="jsonBody">The body as JSON; null: none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer's JSON text.</returns>
    /// <exception cref="TmdbException">The path is refused, or TMDB refuses the request.</exception>
    public async Task<string> SendAsync(
        HttpMethod method,
        string path,
        IEnumerable<KeyValuePair<string, string>>? query = null,
        string? jsonBody = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var request = TmdbRequest.CreateFromPath(method, path);
        foreach (var (name, value) in query ?? [])
        {
            request.With(name, value);
        }

        if (jsonBody is not null)
        {
            request.WithBody(System.Text.Encoding.UTF8.GetBytes(jsonBody));
        }

        var (response, attempts) = await SendCoreAsync(request.HidingByName(), cancellationToken).ConfigureAwait(false);
        return Answers.ReadText(request, response, attempts, _credentials);
    }

    /// <summary>Closes the connections. Requests in progress fail.</summary>
    public void Dispose()
    {
        _disposed = true;
        _pipeline.Dispose();
    }

    internal async Task<T> SendAsync<T>(TmdbRequest request, CancellationToken cancellationToken)
    {
        if (LanguageList.Of(request.Language) is { } languages)
        {
            return await SendAsync<T>(request, languages, cancellationToken).ConfigureAwait(false);
        }

        var (response, attempts) = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        return Answers.Read<T>(request, response, attempts, _credentials);
    }

    /// <summary>Sends a request in the first of several languages, and again in the next ones while texts are missing. The translations of an item come with its details.</summary>
    private async Task<T> SendAsync<T>(TmdbRequest request, LanguageList languages, CancellationToken cancellationToken)
    {
        var first = request.InLanguage(languages.First);
        var withTranslations = first.IncludingTranslations();
        var sent = withTranslations ?? first;
        var (response, attempts) = await SendCoreAsync(sent, cancellationToken).ConfigureAwait(false);
        if (TmdbJson.ReadObject(response.Body) is not { } answer)
        {
            return Answers.Read<T>(first, response, attempts, _credentials);
        }

        var texts = new TextFallback(languages);
        if (request.TakesParts)
        {
            texts.CompleteFromTranslations(answer);
            if (withTranslations is not null)
            {
                answer.Remove("translations"); // Nobody asked for them.
            }
        }

        var misses = texts.MissesTexts(answer);
        foreach (var tag in languages.Tags.Where(tag => tag != LanguageList.Original && tag != languages.First).TakeWhile(_ => misses))
        {
            var (next, _) = await SendCoreAsync(request.InLanguage(tag), cancellationToken).ConfigureAwait(false);
            misses = next.IsSuccess && TmdbJson.ReadObject(next.Body) is { } other ? texts.CompleteFrom(answer, other, tag) : misses;
        }

        return Answers.Read<T>(first, response with { Body = TmdbJson.WriteObject(answer) }, attempts, _credentials);
    }

    /// <summary>Sends a write request, and throws if TMDB does not confirm it.</summary>
    internal async Task SendAsync(TmdbRequest request, CancellationToken cancellationToken)
    {
        var (response, attempts) = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        var status = Answers.Read<StatusResponse>(request, response, attempts, _credentials);
        if (status is { Success: null, StatusCode: null })
        {
            throw Answers.Refused(request, response, attempts, _credentials, status);
        }
    }

    internal TmdbPageable<T> Pages<T>(Func<int, TmdbRequest> request) =>
        new((page, cancellationToken) => SendAsync<Page<T>>(request(page), cancellationToken));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<(TmdbResponse Response, int Attempts)> SendCoreAsync(TmdbRequest request, CancellationToken cancellationToken)
    {
        if (_disposed)
        {
            throw Disconnected(request);
        }

        _credentials.Check(request);
        try
        {
            return await _pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (_disposed && e is ObjectDisposedException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw Disconnected(request);
        }
    }

    private static TmdbException Disconnected(TmdbRequest request) =>
        new(TmdbErrorKind.Disconnected, $"The connection is closed. {request} got no answer.");

    private static TmdbClientOptions Check(TmdbClientOptions options)
    {
        var uri = options.BaseUri;
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
        {
            // Not all of it is shown: it may hold a password or a key.
            throw Wrong($"The address {(uri.IsAbsoluteUri ? $"'{uri.Scheme}://{uri.Host}'" : "is not absolute or")} is not HTTPS. Credentials are sent over HTTPS, or to this machine.");
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw Wrong($"The address of {uri.Host} has a user, a query or a fragment. Give the address alone.");
        }

        return options switch
        {
            { RequestsPerSecond: < 0 } => throw Wrong("The number of requests in a second is 0 (no limit) or more."),
            { MaximumRetryCount: < 0 or > 100 } => throw Wrong("The number of retries is 0 to 100."),
            _ when options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromDays(1) => throw Wrong("The time limit is more than 0 and at most a day."),
            _ when !uri.AbsolutePath.EndsWith('/') => options with { BaseUri = new Uri(uri.AbsoluteUri + "/") },
            _ => options,
        };

        static TmdbException Wrong(string what) => new(TmdbErrorKind.InvalidArgument, what);
    }
}
