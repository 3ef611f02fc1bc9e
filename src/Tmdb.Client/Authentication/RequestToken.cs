namespace Tmdb;

/// <summary>A request token. After the user approves it, it creates one session (v3) or one user token (v4).</summary>
/// <remarks><see href="https://developer.themoviedb.org/reference/authentication-how-do-i-generate-a-session-id"/></remarks>
public sealed class RequestToken
{
    internal RequestToken(int apiVersion, string token, DateTimeOffset expiresAt, Uri approvalUri)
    {
        ApiVersion = apiVersion;
        Token = token;
        ExpiresAt = expiresAt;
        ApprovalUri = approvalUri;
    }

    /// <summary>3: makes a session. 4: makes a user token.</summary>
    public int ApiVersion { get; }

    /// <summary>When it expires if it is not used: 60 minutes (v3) or 15 minutes (v4) after creation.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The page where the user approves or denies it. The address contains the token.</summary>
    public Uri ApprovalUri { get; }

    internal string Token { get; }

    /// <summary>The version and the expiration, without the token.</summary>
    /// <returns>For example <c>v3 request token, until 2026-11-22 10:00:00Z</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"v{ApiVersion} request token, until {ExpiresAt:u}");
}
