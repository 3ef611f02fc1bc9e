namespace Tmdb.PowerShell;

/// <summary>A connection to TMDB, created by <c>Connect-Tmdb</c>: its credential type, user, defaults, and limits. Displays no secrets.</summary>
public sealed class TmdbConnection : IDisposable
{
    internal TmdbConnection(TmdbClient client, ConnectionOrigin origin, int throttleLimit)
    {
        Client = client;
        Origin = origin;
        ThrottleLimit = throttleLimit;
    }

    /// <summary>The base address of the API.</summary>
    public Uri BaseUri => Client.Options.BaseUri;

    /// <summary>The type of the credential: a read token, an API key, or a user token.</summary>
    public TmdbCredentialKind CredentialKind => Client.Credential.Kind;

    /// <summary>Where the credential came from: the parameter, a vault, or an environment variable.</summary>
    public string CredentialSource => Origin.Source;

    /// <summary>When the credential expires. Null when unknown.</summary>
    public DateTimeOffset? CredentialExpiresAt => Client.Credential.ExpiresAt;

    /// <summary>The kind of session: a user session or a guest session. Null when there is none.</summary>
    public TmdbSessionKind? SessionKind => Client.Session?.Kind;

    /// <summary>When the session expires if it is not used. Null when it does not expire, or when there is none.</summary>
    public DateTimeOffset? SessionExpiresAt => Client.Session?.ExpiresAt;

    /// <summary>The TMDB user name. Null when no user is signed in, or when it has not been requested yet.</summary>
    public string? UserName => Client.Account.Known?.Username;

    /// <summary>Whether the connection has a v4 user token, which write operations of API v4 require.</summary>
    public bool HasUserToken => Client.HasUserToken;

    /// <summary>The default language. Null for TMDB's default, <c>en-US</c>.</summary>
    public string? Language => Client.Options.Language;

    /// <summary>The default country for release dates. Null for none.</summary>
    public string? Region => Client.Options.Region;

    /// <summary>The default time zone for airing dates. Null for TMDB's default.</summary>
    public string? TimeZone => Client.Options.TimeZone;

    /// <summary>Whether searches include adult titles. Null for TMDB's default, false.</summary>
    public bool? IncludeAdult => Client.Options.IncludeAdult;

    /// <summary>The maximum number of requests per second; 0 for no limit.</summary>
    public int RequestsPerSecond => Client.Options.RequestsPerSecond;

    /// <summary>The maximum number of concurrent requests of one cmdlet.</summary>
    public int ThrottleLimit { get; }

    /// <summary>The timeout of a single attempt, in seconds.</summary>
    public double TimeoutSec => Client.Options.Timeout.TotalSeconds;

    /// <summary>The maximum number of retries of a request.</summary>
    public int MaximumRetryCount => Client.Options.MaximumRetryCount;

    /// <summary>The cache of TMDB's answers, and what it was good for. Null without -Cache or -CachePath.</summary>
    public ResponseCache? Cache => Client.Options.Cache;

    /// <summary>Whether the connection is open. <c>Disconnect-Tmdb</c> closes it.</summary>
    public bool IsOpen { get; private set; } = true;

    internal TmdbClient Client { get; }

    internal ConnectionOrigin Origin { get; }

    /// <summary>Closes the connection. Requests in progress fail.</summary>
    public void Dispose()
    {
        IsOpen = false;
        Client.Dispose();
    }

    /// <summary>The host and the kind of session, without secrets.</summary>
    /// <returns>For example <c>api.themoviedb.org (ReadToken, User)</c>.</returns>
    public override string ToString() =>
        SessionKind is { } session ? $"{BaseUri.Authority} ({CredentialKind}, {session})" : $"{BaseUri.Authority} ({CredentialKind})";
}
