using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a request token, which the user approves and which then makes one session.</summary>
/// <remarks>
/// The first of three steps: Approve-TmdbRequestToken and New-TmdbSession follow. Connect-Tmdb -Interactive or -Credential does all
/// three: see about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// $token.ApprovalUri.AbsoluteUri
/// </code>
/// <para>Makes a token and shows the page on which the user approves it. Whoever has this address can approve.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -PassThru | New-TmdbSession</code>
/// <para>All three steps in one pipeline.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken -ApiVersion 4 -RedirectTo https://example.com/welcome</code>
/// <para>Makes a v4 token. After the approval, TMDB sends the browser to that address.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-request-token">TMDB: Create request token</seealso>
/// <seealso href="https://developer.themoviedb.org/v4/reference/auth-create-request-token">TMDB: Create request token (v4)</seealso>
[Cmdlet(VerbsCommon.New, "TmdbRequestToken", SupportsShouldProcess = true)]
[OutputType(typeof(RequestToken))]
public sealed class NewTmdbRequestTokenCommand : ConnectedCmdlet
{
    /// <summary>3: for a session (New-TmdbSession), lives 60 minutes. 4: for a v4 user token (New-TmdbUserToken), lives 15 minutes. Default: 3.</summary>
    [Parameter]
    [ValidateSet("3", "4")]
    public int ApiVersion { get; set; } = 3;

    /// <summary>Where TMDB sends the browser after the approval page.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public Uri? RedirectTo { get; set; }

    /// <summary>Makes the token.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), $"Make a v{ApiVersion} request token"))
        {
            WriteObject(WaitFor(stop => Client.Authentication.CreateRequestTokenAsync(ApiVersion, RedirectTo, stop)));
        }
    }
}
