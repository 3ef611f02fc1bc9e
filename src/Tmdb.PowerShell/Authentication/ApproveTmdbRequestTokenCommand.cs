using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Approves a request token: with a login, or in the browser.</summary>
/// <remarks>
/// The second of three steps: New-TmdbRequestToken makes the token, New-TmdbSession uses it. Connect-Tmdb -Interactive or -Credential
/// does all three: see about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// Approve-TmdbRequestToken $token -Credential (Get-Credential -Message 'Your TMDB login')
/// New-TmdbSession $token
/// </code>
/// <para>Signs in step by step, with a user name and a password. In the sandbox they are alice and wonderland.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -PassThru | New-TmdbSession</code>
/// <para>Signs in with the browser: opens TMDB's page there, and goes on when the user has approved.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -ApprovalTimeoutSec 120 -PassThru</code>
/// <para>Gives the user two minutes to approve.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-session-from-login">TMDB: Create session (with login)</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-how-do-i-generate-a-session-id">TMDB: Session ids</seealso>
[Cmdlet(VerbsLifecycle.Approve, "TmdbRequestToken", DefaultParameterSetName = BrowserSet, SupportsShouldProcess = true)]
[OutputType(typeof(RequestToken))]
public sealed class ApproveTmdbRequestTokenCommand : RequestTokenCmdlet
{
    private const string BrowserSet = "Browser";
    private const string LoginSet = "Login";

    /// <summary>The request token, from New-TmdbRequestToken.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [RequestTokenTransformation]
    [AllowNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public RequestToken? RequestToken { get; set; }

    /// <summary>A TMDB user name and password. They approve v3 tokens only, and are sent over HTTPS in the body of a POST.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LoginSet)]
    [ValidateNotNull]
    [System.Management.Automation.Credential]
    [ArgumentCompleter(typeof(NoCompleter))]
    public PSCredential? Credential { get; set; }

    /// <summary>Opens TMDB's approval page in the browser and waits until the user has decided. Where no browser can be opened, and for
    /// v4 tokens, the address is shown and nothing waits: the next step tells whether it was approved.</summary>
    [Parameter(ParameterSetName = BrowserSet)]
    public SwitchParameter Browser { get; set; }

    /// <summary>With -Browser: how many seconds the approval may take. Default: 600.</summary>
    [Parameter(ParameterSetName = BrowserSet)]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ApprovalTimeoutSec { get; set; } = 600;

    /// <summary>Emits the request token, so that it can be piped on.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Approves the token.</summary>
    protected override void ProcessRecord()
    {
        var token = RequestToken;
        if (IsGiven(token)
            && ShouldProcess(token.ToString(), "Approve")
            && TryWaitFor((messages, stop) => ApproveAsync(token, messages, stop), token.ToString())
            && PassThru)
        {
            WriteObject(token);
        }
    }

    private Task ApproveAsync(RequestToken token, PipelineMessages messages, CancellationToken stop) => Credential is not null
        ? Client.Authentication.ApproveRequestTokenAsync(token, Credential.GetNetworkCredential(), stop)
        : Client.Authentication.ApproveRequestTokenAsync(token, BrowserPrompt.Create(Host, messages, ApprovalTimeoutSec), stop);
}
