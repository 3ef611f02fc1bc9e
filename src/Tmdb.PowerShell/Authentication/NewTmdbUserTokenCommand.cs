using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a v4 user token from an approved v4 request token. It belongs to the connection at once, which needs a read token for it.</summary>
/// <remarks>What v4 writes, such as lists, needs a user token. New-TmdbSession -FromUserToken makes a session for v3 from it.</remarks>
[Cmdlet(VerbsCommon.New, "TmdbUserToken", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbConnection))]
public sealed class NewTmdbUserTokenCommand : ConnectedCmdlet
{
    /// <summary>The approved v4 request token, from New-TmdbRequestToken -ApiVersion 4.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public RequestToken? RequestToken { get; set; }

    /// <summary>Makes the user token, and emits the connection that now has it.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Make a v4 user token"))
        {
            WaitFor(stop => Client.Authentication.CreateUserTokenAsync(RequestToken!, stop), RequestToken);
            WriteObject(ActiveConnection);
        }
    }
}
