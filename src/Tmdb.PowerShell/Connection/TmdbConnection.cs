namespace Tmdb.PowerShell;

/// <summary>A connection to TMDB, as <c>Connect-Tmdb</c> makes it: with what, as whom, and with which defaults and limits. Shows no secret.</summary>
public sealed class TmdbConnection : IDisposable
{
    internal TmdbConnection(TmdbClient client, ConnectionOrigin origin, int throttleLimit)
    {
        Client = client;
        Origin = origin;
        ThrottleLimit = throttleLimit;
    }

    /// <summary>Where the API is.</summary>
    public Uri BaseUri => Client.Options.BaseUri;

    /// <summary>What names the application: a read token, an API key or a user token.</summary>
    public TmdbCredentialKind CredentialKind => Client.Credential.Kind;

    /// <summary>Where the credential came from: the parameter, a vault, or an environment variable.</summary>
    public string CredentialSource => Origin.Source;

    /// <summary>When the credential stops working; null when it says nothing of that.</summary>
    public DateTimeOffset? CredentialExpiresAt => Client.Credential.ExpiresAt;

    /// <summary>Whose session it has: a user's, a guest's, or none (null).</summary>
    public TmdbSessionKind? SessionKind => Client.Session?.Kind;

    /// <summary>When the session ends, if it is not used before. Null: it does not end by itself, or there is none.</summary>
    public DateTimeOffset? SessionExpiresAt => Client.Session?.ExpiresAt;

    /// <summary>The TMDB user name, once it is known. Null: nobody is signed in, or it has not been needed yet.</summary>
    public string? UserName => Client.Account.Known?.Username;

    /// <summary>Whether it has a v4 user token, which v4's writes need.</summary>
    public bool HasUserToken => Client.HasUserToken;

    /// <summary>The language of texts; null: TMDB's default, <c>en-US</c>.</summary>
    public string? Language => Client.Options.Language;

    /// <summary>The country for release dates; null: none.</summary>
    public string? Region => Client.Options.Region;

    /// <summary>The time zone of what is on the air; null: TMDB's default.</summary>
    public string? TimeZone => Client.Options.TimeZone;

    /// <summary>Whether searches find adult titles; null: TMDB's default, no.</summary>
    public bool? IncludeAdult => Client.Options.IncludeAdult;

    /// <summary>The most requests in a second; 0: no limit.</summary>
    public int RequestsPerSecond => Client.Options.RequestsPerSecond;

    /// <summary>The most requests of one cmdlet that are under way at a time.</summary>
    public int ThrottleLimit { get; }

    /// <summary>How many seconds one attempt may take.</summary>
    public double TimeoutSec => Client.Options.Timeout.TotalSeconds;

    /// <summary>How often a request is repeated at the most.</summary>
    public int MaximumRetryCount => Client.Options.MaximumRetryCount;

    /// <summary>Whether it can still be used: <c>Disconnect-Tmdb</c> closes it.</summary>
    public bool IsOpen { get; private set; } = true;

    internal TmdbClient Client { get; }

    internal ConnectionOrigin Origin { get; }

    /// <summary>Closes it. What is under way fails.</summary>
    public void Dispose()
    {
        IsOpen = false;
        Client.Dispose();
    }

    /// <summary>The host and the kind of session, and nothing that is secret.</summary>
    /// <returns>For example <c>api.themoviedb.org (ReadToken, User)</c>.</returns>
    public override string ToString() =>
        SessionKind is { } session ? $"{BaseUri.Authority} ({CredentialKind}, {session})" : $"{BaseUri.Authority} ({CredentialKind})";
}
