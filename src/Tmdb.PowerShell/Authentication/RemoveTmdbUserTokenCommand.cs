using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the connection's v4 user token at TMDB. The connection goes on without one.</summary>
[Cmdlet(VerbsCommon.Remove, "TmdbUserToken", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveTmdbUserTokenCommand : ConnectedCmdlet
{
    /// <summary>Deletes the user token.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Delete the v4 user token"))
        {
            WaitFor(Client.Authentication.DeleteUserTokenAsync);
        }
    }
}
