using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Deletes the connection's v4 user token at TMDB. The connection stays open without a user token.</summary>
/// <remarks>A copy that was saved in a vault is no longer valid.</remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Interactive -ApiVersion 4
/// Remove-TmdbUserToken
/// </code>
/// <para>Deletes the v4 user token at TMDB, after confirmation.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Interactive -ApiVersion 4
/// Remove-TmdbUserToken -Confirm:$false
/// </code>
/// <para>Deletes the v4 user token without confirmation.</para>
/// </example>
/// <example>
/// <code>if ((Get-TmdbConnection).HasUserToken) { Remove-TmdbUserToken }</code>
/// <para>Deletes the v4 user token if the connection has one.</para>
/// </example>
/// <seealso cref="DisconnectTmdbCommand"/>
/// <seealso href="https://developer.themoviedb.org/v4/reference/auth-logout">TMDB: Logout</seealso>
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
