using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the connection's session at TMDB. The connection stays open without a session. A guest session is only removed from the connection.</summary>
/// <remarks>A copy that was saved in a vault is no longer valid.</remarks>
/// <example>
/// <code>Remove-TmdbSession</code>
/// <para>Deletes the session at TMDB, after confirmation. The connection stays open.</para>
/// </example>
/// <example>
/// <code>Remove-TmdbSession -Confirm:$false</code>
/// <para>Deletes the session without confirmation, for use in scripts.</para>
/// </example>
/// <example>
/// <code>
/// Remove-TmdbSession -Confirm:$false
/// New-TmdbGuestSession
/// </code>
/// <para>Signs the user out and continues as a guest.</para>
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
