using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the connection's session at TMDB. The connection goes on without one. A guest's session is only forgotten.</summary>
[Cmdlet(VerbsCommon.Remove, "TmdbSession", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveTmdbSessionCommand : ConnectedCmdlet
{
    /// <summary>Deletes the session.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Delete the session"))
        {
            WaitFor(Client.Authentication.DeleteSessionAsync);
        }
    }
}
