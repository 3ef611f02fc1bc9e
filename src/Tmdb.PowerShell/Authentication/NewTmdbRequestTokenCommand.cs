using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Creates a request token. After the user approves it, it can be used to create one session.</summary>
/// <remarks>
/// The first of three steps, followed by Approve-TmdbRequestToken and New-TmdbSession. Connect-Tmdb -Interactive or -Credential performs
/// all three. See about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// $token.ApprovalUri.AbsoluteUri
/// </code>
/// <para>Creates a token and displays the address of the page where the user approves it. Anyone who has this address can approve the token.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken | Approve-TmdbRequestToken -Browser -PassThru | New-TmdbSession</code>
/// <para>Performs all three steps in one pipeline.</para>
/// </example>
/// <example>
/// <code>New-TmdbRequestToken -ApiVersion 4 -RedirectTo https://example.com/welcome</code>
/// <para>Creates a v4 token. After approval, TMDB redirects the browser to the specified address.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-request-token">TMDB: Create request token</seealso>
/// <seealso href="https://developer.themoviedb.org/v4/reference/auth-create-request-token">TMDB: Create request token (v4)</seealso>
[Cmdlet(VerbsCommon.New, "TmdbRequestToken", SupportsShouldProcess = true)]
[OutputType(typeof(RequestToken))]
public sealed class NewTmdbRequestTokenCommand : ConnectedCmdlet
{
    /// <summary>3: for a session (New-TmdbSession), valid for 60 minutes. 4: for a v4 user token (New-TmdbUserToken), valid for 15 minutes. Default: 3.</summary>
    [Parameter]
    [ValidateSet("3", "4")]
    public int ApiVersion { get; set; } = 3;

    /// <summary>The address to which TMDB redirects the browser after approval.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public Uri? RedirectTo { get; set; }

    /// <summary>Creates the token.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), $"Make a v{ApiVersion} request token"))
        {
            WriteObject(WaitFor(stop => Client.Authentication.CreateRequestTokenAsync(ApiVersion, RedirectTo, stop)));
        }
    }
}
