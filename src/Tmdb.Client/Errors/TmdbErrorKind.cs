namespace Tmdb;

/// <summary>What went wrong, as a stable name. PowerShell's error id is <c>Tmdb</c> followed by this name.</summary>
/// <remarks>Numbers in the descriptions are TMDB's own: <see href="https://developer.themoviedb.org/docs/errors"/>.</remarks>
public enum TmdbErrorKind
{
    /// <summary>TMDB refused with a code that this version does not know, or with none.</summary>
    RequestFailed,

    /// <summary>An argument cannot be sent as it is. No request was made.</summary>
    InvalidArgument,

    /// <summary>What was given as a credential is neither a read token nor an API key. No request was made.</summary>
    MalformedCredential,

    /// <summary>The read token's own expiry has passed. No request was made.</summary>
    CredentialExpired,

    /// <summary>TMDB does not accept the credential (codes 7, 14, 16, 35).</summary>
    CredentialRefused,

    /// <summary>TMDB suspended the API key (code 10).</summary>
    CredentialSuspended,

    /// <summary>The operation acts for a user and nobody has signed in. No request was made.</summary>
    SessionRequired,

    /// <summary>The operation needs a v4 user token, and the connection has none. No request was made.</summary>
    UserTokenRequired,

    /// <summary>The operation needs a read token, and the connection has an API key. No request was made.</summary>
    ReadTokenRequired,

    /// <summary>The connection has a guest session, and guests can only rate. No request was made.</summary>
    GuestSessionCannot,

    /// <summary>TMDB no longer accepts the session: it was deleted, or it is a guest's that ran out (code 3 with a session, 37;
    /// for what a guest has rated also 6, 21, 34, 44).</summary>
    SessionRefused,

    /// <summary>TMDB says that this credential or user may not do this (codes 3, 36, 38).</summary>
    PermissionDenied,

    /// <summary>The resource is private (code 39).</summary>
    PrivateResource,

    /// <summary>The user name or the password is wrong, or missing (codes 26, 30).</summary>
    LoginRefused,

    /// <summary>The account is disabled (code 31) or suspended (code 45).</summary>
    AccountDisabled,

    /// <summary>The account's e-mail address is not verified (code 32).</summary>
    EmailNotVerified,

    /// <summary>The request token is expired, used up or unknown (code 33).</summary>
    RequestTokenInvalid,

    /// <summary>The user has not approved the request token (codes 17, 41).</summary>
    RequestTokenNotApproved,

    /// <summary>The user pressed Deny on TMDB's approval page.</summary>
    ApprovalDenied,

    /// <summary>The approval was not seen in the time that was given for it.</summary>
    ApprovalTimedOut,

    /// <summary>A user has to approve the sign-in, and nobody could see where. No request was made.</summary>
    NotInteractive,

    /// <summary>TMDB has no such thing (codes 6, 21, 34, 44).</summary>
    NotFound,

    /// <summary>What was to be added is there already (code 8).</summary>
    AlreadyExists,

    /// <summary>TMDB refuses what was sent (codes 4, 5, 18, 19, 20, 22, 23, 27, 28, 29, 47).</summary>
    ValidationFailed,

    /// <summary>There was nothing to update (code 40).</summary>
    NothingToUpdate,

    /// <summary>TMDB has no such operation (codes 2, 42).</summary>
    NotSupported,

    /// <summary>Too many requests, still after all attempts (code 25).</summary>
    RateLimited,

    /// <summary>TMDB failed, still after all attempts (codes 9, 11, 15, 24, 43, 46, and any HTTP 5xx).</summary>
    ServiceUnavailable,

    /// <summary>No answer within the time limit, still after all attempts.</summary>
    Timeout,

    /// <summary>No connection, or one that broke, still after all attempts.</summary>
    ConnectionFailed,

    /// <summary>The answer is not what TMDB sends: HTML, empty, cut, or JSON that is something else. A 401 of this kind is not TMDB's.</summary>
    InvalidAnswer,

    /// <summary>The answer sends us to another address. Credentials do not follow.</summary>
    Redirected,

    /// <summary>The connection was closed by <c>Disconnect-Tmdb</c> or <see cref="TmdbClient.Dispose"/>.</summary>
    Disconnected,
}
