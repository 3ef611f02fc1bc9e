using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Converts an exception to an error record with a stable id, a category, and a recommended action.</summary>
internal static class ErrorRecords
{
    /// <summary>Creates the error record of one input.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="target">The original input, or the item that it identifies. The message then names the item, and the target is still the input.</param>
    /// <param name="origin">How the connection was created; null when there is none.</param>
    public static ErrorRecord From(TmdbException e, object? target, ConnectionOrigin? origin = null)
    {
        var (category, advice) = Describe(e.Kind);
        advice = origin is null ? advice : AdviceFor(e.Kind, origin) ?? advice;
        return target is EntityReference entity
            ? Create(e.Saying($"{entity}: {e.Message}"), IdOf(e.Kind), category, entity.Input, e.Kind == TmdbErrorKind.NotFound && SharesNumbers(entity.Item) ? $"{advice} {SeparateIds}" : advice)
            : Create(e, IdOf(e.Kind), category, target, advice);
    }

#pragma warning disable RS0030 // Everybody else comes here for an error record: this is where they are made.
    private static ErrorRecord Create(Exception e, string id, ErrorCategory category, object? target, string advice) =>
        new(e, id, category, target) { ErrorDetails = new ErrorDetails(e.Message) { RecommendedAction = advice } };
#pragma warning restore RS0030

    private const string SeparateIds = "Ids of movies and TV series are separate: the same number identifies different items.";

    private static bool SharesNumbers(TmdbItem item) => item.Kind is TmdbItemKind.Movie or TmdbItemKind.TvSeries or TmdbItemKind.TvSeason or TmdbItemKind.TvEpisode;

    public static string IdOf(TmdbErrorKind kind) => "Tmdb" + kind;

    /// <summary>Whether the next record would fail for the same reason, so that processing should stop.</summary>
    public static bool IsFatal(TmdbException e) => e.Kind is TmdbErrorKind.CredentialRefused or TmdbErrorKind.CredentialSuspended
        or TmdbErrorKind.LoginRefused or TmdbErrorKind.AccountDisabled or TmdbErrorKind.EmailNotVerified
        or TmdbErrorKind.SessionRequired or TmdbErrorKind.SessionRefused or TmdbErrorKind.GuestSessionCannot
        or TmdbErrorKind.UserTokenRequired or TmdbErrorKind.ReadTokenRequired or TmdbErrorKind.Disconnected;

    /// <summary>The recommended action, if it depends on how the connection was created; otherwise null.</summary>
    private static string? AdviceFor(TmdbErrorKind kind, ConnectionOrigin origin)
    {
        var thenSave = origin.Save is { } save ? $", then {save}." : ".";
        return kind switch
        {
            TmdbErrorKind.MalformedCredential or TmdbErrorKind.CredentialExpired or TmdbErrorKind.CredentialRefused => origin.Renew,
            TmdbErrorKind.SessionRequired => $"Sign in: {origin.Connect} -Interactive (browser), -Credential (login), or -Guest (ratings only){thenSave}",
            TmdbErrorKind.SessionRefused => $"Sign in again: {origin.Connect} {origin.SignIn ?? "-Interactive"}{thenSave}",
            TmdbErrorKind.GuestSessionCannot => $"Sign in as a user: {origin.Connect} -Interactive (browser) or -Credential (login){thenSave}",
            TmdbErrorKind.UserTokenRequired => $"Sign in: {origin.Connect} -Interactive -ApiVersion 4{thenSave}",
            TmdbErrorKind.Disconnected => $"Connect again: {origin.Connect}{(origin.SignIn is { } signIn && origin.Save is null ? " " + signIn : string.Empty)}.",
            TmdbErrorKind.ConnectionFailed when origin.IsSandbox => "Check whether the sandbox is running: Get-TmdbSandbox. If it was stopped, run Start-TmdbSandbox, then Connect-Tmdb -Sandbox.",
            TmdbErrorKind.ConnectionFailed when origin.OtherAddress is { } address => $"Check whether a service runs at {address}, the network and the proxy.",
            TmdbErrorKind.InvalidAnswer when origin.OtherAddress is { } address => $"Try again. If the error persists, check what answers at {address}: it may not be TMDB.",
            _ => null,
        };
    }

    public static (ErrorCategory Category, string Advice) Describe(TmdbErrorKind kind) => kind switch
    {
        TmdbErrorKind.InvalidArgument => (ErrorCategory.InvalidArgument, "Correct the input and run the command again."),
        TmdbErrorKind.MalformedCredential => (ErrorCategory.InvalidArgument, "Copy the complete value again."),
        TmdbErrorKind.CredentialExpired => (ErrorCategory.AuthenticationError, "Connect with a new token."),
        TmdbErrorKind.CredentialRefused => (ErrorCategory.AuthenticationError, "Check the token or key at https://www.themoviedb.org/settings/api and connect again."),
        TmdbErrorKind.CredentialSuspended => (ErrorCategory.AuthenticationError, "Contact TMDB."),
        TmdbErrorKind.SessionRequired => (ErrorCategory.AuthenticationError, "Sign in: Connect-Tmdb -Interactive (browser), -Credential (login), or -Guest (ratings only)."),
        TmdbErrorKind.UserTokenRequired => (ErrorCategory.AuthenticationError, "Sign in with Connect-Tmdb -Interactive -ApiVersion 4."),
        TmdbErrorKind.ReadTokenRequired => (ErrorCategory.AuthenticationError, "Connect with the API Read Access Token, which is on the same page as the API key: https://www.themoviedb.org/settings/api."),
        TmdbErrorKind.GuestSessionCannot => (ErrorCategory.PermissionDenied, "Sign in as a user: Connect-Tmdb -Interactive or Connect-Tmdb -Credential."),
        TmdbErrorKind.SessionRefused => (ErrorCategory.AuthenticationError, "Sign in again: Connect-Tmdb -Interactive, -Credential or -Guest."),
        TmdbErrorKind.PermissionDenied => (ErrorCategory.PermissionDenied, "Sign in as a user who has permission."),
        TmdbErrorKind.PrivateResource => (ErrorCategory.PermissionDenied, "Sign in as its owner."),
        TmdbErrorKind.LoginRefused => (ErrorCategory.AuthenticationError, "Check the user name and the password. They are TMDB's, not those of the API key."),
        TmdbErrorKind.AccountDisabled => (ErrorCategory.AuthenticationError, "Contact TMDB."),
        TmdbErrorKind.EmailNotVerified => (ErrorCategory.AuthenticationError, "Open the link in the email from TMDB first."),
        TmdbErrorKind.RequestTokenInvalid => (ErrorCategory.AuthenticationError, "Create a new one with New-TmdbRequestToken. It creates only one session, and is valid for 60 minutes (v3) or 15 (v4)."),
        TmdbErrorKind.RequestTokenNotApproved => (ErrorCategory.AuthenticationError, "Approve it first: Approve-TmdbRequestToken, or open its ApprovalUri."),
        TmdbErrorKind.ApprovalDenied => (ErrorCategory.PermissionDenied, "Run the command again and press Approve."),
        TmdbErrorKind.NotInteractive => (
            ErrorCategory.AuthenticationError,
            "Sign in where there is a user, and save it: Connect-Tmdb -Interactive, then Save-TmdbConnection -SecretName Tmdb. From then on, Connect-Tmdb -SecretName Tmdb is "
            + "signed in here. Or sign in with -Credential (login) or -Guest (ratings only)."),
        TmdbErrorKind.ApprovalTimedOut => (ErrorCategory.OperationTimeout, "Run the command again, with a longer -ApprovalTimeoutSec if necessary."),
        TmdbErrorKind.NotFound => (ErrorCategory.ObjectNotFound, "Check the id, or the path."),
        TmdbErrorKind.AlreadyExists => (ErrorCategory.ResourceExists, "No action is required."),
        TmdbErrorKind.NothingToUpdate => (ErrorCategory.InvalidOperation, "No action is required."),
        TmdbErrorKind.ValidationFailed => (ErrorCategory.InvalidArgument, "Correct what TMDB names and run the command again."),
        TmdbErrorKind.NotSupported => (ErrorCategory.NotImplemented, "Check the path and the method at https://developer.themoviedb.org/reference."),
        TmdbErrorKind.RateLimited => (ErrorCategory.LimitsExceeded, "Wait, or connect with a lower -RequestsPerSecond."),
        TmdbErrorKind.ServiceUnavailable => (ErrorCategory.ResourceUnavailable, "Try again later. For the service status, see https://status.themoviedb.org."),
        TmdbErrorKind.Timeout => (ErrorCategory.OperationTimeout, "Try again, or connect with a longer -TimeoutSec."),
        TmdbErrorKind.ConnectionFailed => (ErrorCategory.ConnectionError, "Check the network, the proxy and the address."),
        TmdbErrorKind.InvalidAnswer => (ErrorCategory.InvalidData, "Try again. If the error persists, open https://api.themoviedb.org in a browser: a proxy or the sign-in page of a network may respond instead."),
        TmdbErrorKind.Redirected => (ErrorCategory.SecurityError, "Check -BaseUri and the network. No credential was sent to the other address."),
        TmdbErrorKind.Disconnected => (ErrorCategory.ConnectionError, "Run Connect-Tmdb again."),
        TmdbErrorKind.NotConnected => (
            ErrorCategory.ConnectionError, "Run Connect-Tmdb first, or specify -Connection. To try the module without a key: Connect-Tmdb -Sandbox."),
        TmdbErrorKind.CredentialMissing => (
            ErrorCategory.AuthenticationError,
            "Specify -Token, or -SecretName (and -Vault) for a SecretManagement vault, or set $env:TMDB_BEARER_TOKEN or $env:TMDB_API_KEY; "
            + "to try the module without a credential: -Sandbox. Tokens and keys are at https://www.themoviedb.org/settings/api."),
        TmdbErrorKind.SecretManagementMissing => (ErrorCategory.NotInstalled, "Install it: Install-PSResource Microsoft.PowerShell.SecretManagement, Microsoft.PowerShell.SecretStore"),
        TmdbErrorKind.VaultNotFound => (
            ErrorCategory.ObjectNotFound, "Get-SecretVault lists the vaults, Register-SecretVault adds one, Set-SecretVaultDefault makes one the default."),
        TmdbErrorKind.VaultLocked => (
            ErrorCategory.AuthenticationError, "Unlock it, with Unlock-SecretVault or, for a SecretStore, Unlock-SecretStore, and run the command again."),
        TmdbErrorKind.VaultFailed => (ErrorCategory.ResourceUnavailable, "Check it with Test-SecretVault."),
        TmdbErrorKind.SecretNotFound => (ErrorCategory.ObjectNotFound, "Get-SecretInfo lists the secrets, Save-TmdbConnection stores one."),
        TmdbErrorKind.SecretUnusable => (
            ErrorCategory.InvalidType,
            "Expected is a String or SecureString (the token or key), a PSCredential (its password is the token), or a Hashtable with the key Token "
            + "and optionally Session and UserToken. Save-TmdbConnection writes one."),
        TmdbErrorKind.SecretExists => (ErrorCategory.ResourceExists, "Specify another -SecretName, or -Force to overwrite it."),
        TmdbErrorKind.SandboxNotStarted => (ErrorCategory.ResourceUnavailable, "Specify another -Port, or omit it to use an available port."),
        TmdbErrorKind.SandboxMissing => (ErrorCategory.ResourceUnavailable, "Run Start-TmdbSandbox first."),
        _ => (ErrorCategory.NotSpecified, "Run the command with -Verbose to see the request."),
    };
}
