using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Approves a request token with a TMDB login or in the browser.</summary>
/// <remarks>
/// The second of three steps: New-TmdbRequestToken creates the token, and New-TmdbSession uses it. Connect-Tmdb -Interactive or -Credential
/// performs all three. See about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// Approve-TmdbRequestToken $token -Credential (Get-Credential -Message 'Your TMDB login')
/// New-TmdbSession $token
/// </code>
/// <para>Signs in step by step with a user name and password. In the sandbox, these are alice and wonderland.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -PassThru | New-TmdbSession</code>
/// <para>Signs in with the browser: opens the TMDB approval page, and continues after the user has approved the token.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -ApprovalTimeoutSec 120 -PassThru</code>
/// <para>Waits up to two minutes for the user's approval.</para>
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

    /// <summary>A TMDB user name and password. They can approve only v3 tokens, and are sent over HTTPS in the body of a POST request.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LoginSet)]
    [ValidateNotNull]
    [System.Management.Automation.Credential]
    [ArgumentCompleter(typeof(NoCompleter))]
    public PSCredential? Credential { get; set; }

    /// <summary>Opens the TMDB approval page in the browser and waits for the user's decision. If no browser can be opened, and for
    /// v4 tokens, the address is displayed and the cmdlet does not wait: the next step reports whether the token was approved.</summary>
    [Parameter(ParameterSetName = BrowserSet)]
    public SwitchParameter Browser { get; set; }

    /// <summary>With -Browser: the number of seconds to wait for the approval. Default: 600.</summary>
    [Parameter(ParameterSetName = BrowserSet)]
    [ValidateRange(1, 3600)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ApprovalTimeoutSec { get; set; } = 600;

    /// <summary>Emits the request token.</summary>
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
