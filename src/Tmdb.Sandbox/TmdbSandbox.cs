namespace Tmdb.Sandbox;

/// <summary>
/// An offline TMDB on loopback. It speaks v3 and v4 as the live service does, with its own catalogue, users, approval pages and
/// clock, and it can fail on demand. Safe for many threads at once.
/// </summary>
public sealed class TmdbSandbox : IDisposable
{
    private readonly SandboxState _state;
    private readonly RateLimit _rateLimit;
    private readonly FaultQueue _faults = new();
    private readonly RequestLog _log;
    private readonly Server _server;

    private TmdbSandbox(TmdbSandboxOptions options)
    {
        Clock = new(options.TimeProvider, options.StartTime);
        _state = new(Clock);
        _log = new(Clock);
        _rateLimit = new(Clock) { RequestsPerSecond = options.RequestsPerSecond };
        foreach (var login in options.Users)
        {
            _state.Users.Add(login.UserName, login.Password);
        }

        _state.Lists.Reset();

        var catalogue = new Catalogue(options.ExtraMovies);
        Movies = Titles(catalogue.Movies);
        TvSeries = Titles(catalogue.Tv);

        var (listener, baseUri) = Loopback.Listen(options.Port);
        BaseUri = baseUri;
        _server = new(listener, new(_state, catalogue, baseUri, _rateLimit, options.ExportRows), _faults, _log, Clock);
        _server.Start();
    }

    /// <summary>Every operation that TMDB has, v3 and v4, whether or not the sandbox serves it: the method and the path, such as <c>/3/movie/{movie_id}</c>.</summary>
    public static IReadOnlyList<(string Method, string Path)> Operations => Sandbox.Operations.All;

    /// <summary>The sandbox's address: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseUri { get; }

    /// <summary>Whether it answers: until it is stopped.</summary>
    public bool IsRunning { get; private set; } = true;

    /// <summary>The application's read access token, for v3 and v4.</summary>
    public string Token => _state.Credentials.Token;

    /// <summary>The application's v3 API key.</summary>
    public string ApiKey => _state.Credentials.ApiKey;

    /// <summary>The users; the first is the default one.</summary>
    public IReadOnlyList<SandboxUser> Users => _state.Users.All;

    /// <summary>The movies of the catalogue.</summary>
    public IReadOnlyList<SandboxTitle> Movies { get; }

    /// <summary>The TV series of the catalogue.</summary>
    public IReadOnlyList<SandboxTitle> TvSeries { get; }

    /// <summary>The sandbox's time.</summary>
    public SandboxClock Clock { get; }

    /// <summary>How many requests a second are let through; null for no limit. More get 429 with Retry-After.</summary>
    public int? RequestsPerSecond
    {
        get => _rateLimit.RequestsPerSecond;
        set => _rateLimit.RequestsPerSecond = value;
    }

    /// <summary>The last 20,000 requests, oldest first.</summary>
    public IReadOnlyList<SandboxRequest> Log => _log.All;

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The running sandbox. Disposing stops it at once.</returns>
    public static TmdbSandbox Start(TmdbSandboxOptions? options = null)
    {
        options ??= new();
        if (options.Users.Count == 0)
        {
            throw new ArgumentException("A sandbox needs a user.", nameof(options));
        }

        if (options.ExtraMovies < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.ExtraMovies, "There cannot be fewer than no extra movies.");
        }

        if (options.ExportRows < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.ExportRows, "An export cannot have fewer than no rows.");
        }

        return new(options);
    }

    /// <summary>Adds a user.</summary>
    /// <param name="userName">A name that no other user has.</param>
    /// <param name="password">The password.</param>
    /// <returns>The new user.</returns>
    public SandboxUser AddUser(string userName, string password) => _state.Users.Add(userName, password);

    /// <summary>Makes the next requests that match the fault fail.</summary>
    /// <param name="fault">What, and with which requests.</param>
    public void AddFault(SandboxFault fault) => _faults.Add(fault);

    /// <summary>Forgets the faults that have not happened.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Empties the log.</summary>
    public void ClearLog() => _log.Clear();

    /// <summary>
    /// Sets the sandbox back to its start. It ends every user session, guest session, user access token and request token, so whoever
    /// had signed in must do so again: a request that still carries one is refused, and <see cref="Log"/> says why. It also removes
    /// favorites, watchlists, ratings, created lists, pending faults and the log, and undoes every move of the clock. The users with their passwords,
    /// the API key, the application's token and <see cref="RequestsPerSecond"/> stay, so a connection without a user goes on.
    /// </summary>
    public void Reset()
    {
        _state.Reset();
        _faults.Clear();
        _log.Clear();
    }

    /// <summary>Approves a request token as if a user had done so on the web page.</summary>
    /// <param name="token">A request token of v3 or v4.</param>
    /// <param name="userName">The user; null for the first.</param>
    public void ApproveRequestToken(string token, string? userName = null)
    {
        var user = userName is null
            ? Users[0]
            : _state.Users.Find(userName) ?? throw new ArgumentException($"There is no user '{userName}'.", nameof(userName));
        Pending(token).Approve(user);
    }

    /// <summary>Denies a request token as if a user had done so on the web page.</summary>
    /// <param name="token">A request token of v3 or v4.</param>
    public void DenyRequestToken(string token) => Pending(token).Deny();

    /// <summary>Stops the sandbox at once; whatever it was doing ends.</summary>
    public void Dispose()
    {
        IsRunning = false;
        _server.Dispose();
    }

    private RequestToken Pending(string token) =>
        _state.RequestTokens.Find(token) ?? throw new ArgumentException("The request token is unknown, expired or used up.", nameof(token));

    private static SandboxTitle[] Titles(IEnumerable<Medium> media) =>
        [.. media.Select(medium => new SandboxTitle(medium.Id, medium.Title, medium.Year))];
}
