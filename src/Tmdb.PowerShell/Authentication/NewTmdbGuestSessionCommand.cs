using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a guest session, which can only rate. It belongs to the connection at once. TMDB deletes it after 60 minutes without use.</summary>
[Cmdlet(VerbsCommon.New, "TmdbGuestSession", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSession))]
public sealed class NewTmdbGuestSessionCommand : ConnectedCmdlet
{
    /// <summary>Makes the session.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Make a guest session"))
        {
            WriteObject(WaitFor(Client.Authentication.CreateGuestSessionAsync));
        }
    }
}
