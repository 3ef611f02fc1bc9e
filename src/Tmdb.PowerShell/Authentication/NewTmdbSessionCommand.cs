using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a user's session, from an approved request token or from the connection's v4 user token. It belongs to the connection at once.</summary>
[Cmdlet(VerbsCommon.New, "TmdbSession", DefaultParameterSetName = RequestTokenSet, SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSession))]
public sealed class NewTmdbSessionCommand : ConnectedCmdlet
{
    private const string RequestTokenSet = "RequestToken";
    private const string UserTokenSet = "UserToken";

    /// <summary>The approved v3 request token. It makes one session only.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = RequestTokenSet)]
    [ValidateNotNull]
    public RequestToken? RequestToken { get; set; }

    /// <summary>Makes the session from the v4 user token that the connection has (New-TmdbUserToken).</summary>
    [Parameter(Mandatory = true, ParameterSetName = UserTokenSet)]
    public SwitchParameter FromUserToken { get; set; }

    /// <summary>Makes the session.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Make a session"))
        {
            var authentication = Client.Authentication;
            WriteObject(WaitFor(
                stop => FromUserToken ? authentication.CreateSessionFromUserTokenAsync(stop) : authentication.CreateSessionAsync(RequestToken!, stop),
                RequestToken));
        }
    }
}
