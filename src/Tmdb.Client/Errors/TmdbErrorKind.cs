namespace Tmdb;

/// <summary>The kind of error, as a stable name. PowerShell's error id is <c>Tmdb</c> followed by this name.</summary>
/// <remarks>Numbers in the descriptions are TMDB's own: <see href="https://developer.themoviedb.org/docs/errors"/>.</remarks>
public enum TmdbErrorKind
{
    /// <summary>TMDB rejected the request with an unknown status code, or without one.</summary>
    RequestFailed,

    /// <summary>An argument is not valid. No request was sent.</summary>
    InvalidArgument,

    /// <summary>The credential is neither a read token nor an API key. No request was sent.</summary>
    MalformedCredential,

    /// <summary>The read token has expired. No request was sent.</summary>
    CredentialExpired,

    /// <summary>TMDB does not accept the credential (codes 7, 14, 16, 35).</summary>
    CredentialRefused,

    /// <summary>TMDB suspended the API key (code 10).</summary>
    CredentialSuspended,

    /// <summary>The operation requires a session, and no user is signed in. No request was sent.</summary>
    SessionRequired,

    /// <summary>The operation requires a v4 user token, and the connection has none. No request was sent.</summary>
    UserTokenRequired,

    /// <summary>The operation requires a read token, and the connection has an API key. No request was sent.</summary>
    ReadTokenRequired,

    /// <summary>The connection has a guest session, and guests can only rate. No request was sent.</summary>
    GuestSessionCannot,

    /// <summary>TMDB no longer accepts the session: it was deleted, or it is an expired guest session (code 3 with a session, 37;
    /// for what a guest has rated also 6, 21, 34, 44).</summary>
    SessionRefused,

    /// <summary>The credential or user does not have permission for this operation (codes 3, 36, 38).</summary>
    PermissionDenied,

    /// <summary>The resource is private (code 39).</summary>
    PrivateResource,

    /// <summary>The user name or the password is wrong, or missing (codes 26, 30).</summary>
    LoginRefused,

    /// <summary>The account is disabled (code 31) or suspended (code 45).</summary>
    AccountDisabled,

    /// <summary>The account's email address is not verified (code 32).</summary>
    EmailNotVerified,

    /// <summary>The request token has expired, has already been used, or is unknown (code 33).</summary>
    RequestTokenInvalid,

    /// <summary>The user has not approved the request token (codes 17, 41).</summary>
    RequestTokenNotApproved,

    /// <summary>The user pressed Deny on TMDB's approval page.</summary>
    ApprovalDenied,

    /// <summary>The approval was not received in time.</summary>
    ApprovalTimedOut,

    /// <summary>A user must approve the sign-in, but the approval page cannot be displayed. No request was sent.</summary>
    NotInteractive,

    /// <summary>The resource was not found at TMDB (codes 6, 21, 34, 44).</summary>
    NotFound,

    /// <summary>The item to add already exists (code 8).</summary>
    AlreadyExists,

    /// <summary>TMDB rejected the request as not valid (codes 4, 5, 18, 19, 20, 22, 23, 27, 28, 29, 47).</summary>
    ValidationFailed,

    /// <summary>There was nothing to update (code 40).</summary>
    NothingToUpdate,

    /// <summary>The operation does not exist at TMDB (codes 2, 42).</summary>
    NotSupported,

    /// <summary>Too many requests, after all attempts (code 25).</summary>
    RateLimited,

    /// <summary>TMDB failed, after all attempts (codes 9, 11, 15, 24, 43, 46, and any HTTP 5xx).</summary>
    ServiceUnavailable,

    /// <summary>No response within the timeout, after all attempts.</summary>
    Timeout,

    /// <summary>The connection failed or was interrupted, after all attempts.</summary>
    ConnectionFailed,

    /// <summary>The response is not from TMDB or is incomplete: HTML, empty, truncated, or unexpected JSON. This includes a 401 that is not from TMDB.</summary>
    InvalidAnswer,

    /// <summary>The response redirects to another address. Credentials are not sent there.</summary>
    Redirected,

    /// <summary>The connection was closed by <c>Disconnect-Tmdb</c> or <see cref="TmdbClient.Dispose"/>.</summary>
    Disconnected,

    /// <summary>PowerShell: there is no connection. No request was sent.</summary>
    NotConnected,

    /// <summary>PowerShell: <c>Connect-Tmdb</c> found no credential. No request was sent.</summary>
    CredentialMissing,

    /// <summary>PowerShell: the module Microsoft.PowerShell.SecretManagement is not installed.</summary>
    SecretManagementMissing,

    /// <summary>PowerShell: there is no vault of this name, or no default vault.</summary>
    VaultNotFound,

    /// <summary>PowerShell: the vault is locked and could not prompt for its password.</summary>
    VaultLocked,

    /// <summary>PowerShell: the vault failed for another reason, which is in the message.</summary>
    VaultFailed,

    /// <summary>PowerShell: there is no secret of this name.</summary>
    SecretNotFound,

    /// <summary>PowerShell: the secret contains no token, or one of its keys is not valid.</summary>
    SecretUnusable,

    /// <summary>PowerShell: a secret of this name exists and was not overwritten.</summary>
    SecretExists,

    /// <summary>PowerShell: the sandbox could not listen on 127.0.0.1.</summary>
    SandboxNotStarted,

    /// <summary>PowerShell: no sandbox is running in this process.</summary>
    SandboxMissing,
}
