using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the connection's session at TMDB. The connection goes on without one. A guest's session is only forgotten.</summary>
/// <remarks>What was saved of it in a vault no longer works.</remarks>
/// <example>
/// <code>Remove-TmdbSession</code>
/// <para>Deletes the session at TMDB, after asking. The connection goes on without one.</para>
/// </example>
/// <example>
/// <code>Remove-TmdbSession -Confirm:$false</code>
/// <para>Deletes it without asking, as a script does at its end.</para>
/// </example>
/// <example>
/// <code>
/// Remove-TmdbSession -Confirm:$false
/// New-TmdbGuestSession
/// </code>
/// <para>Signs the user out and goes on as a guest.</para>
/// </example>
/// <seealso cref="DisconnectTmdbCommand"/>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-delete-session">TMDB: Delete session</seealso>
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
