using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a request token, which the user approves and which then makes one session.</summary>
/// <remarks>The first of three steps: Approve-TmdbRequestToken and New-TmdbSession follow. Connect-Tmdb -Interactive or -Credential does all three.</remarks>
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
