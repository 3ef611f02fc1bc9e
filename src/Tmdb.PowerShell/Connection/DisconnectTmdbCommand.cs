using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Closes the connection. The session stays valid at TMDB, for the next time, unless it is revoked.</summary>
/// <remarks>
/// When there is no connection of this runspace, there is nothing to do and no error: one that another runspace made is closed only with -Connection.
/// See about_Tmdb_Connections.
/// </remarks>
/// <example>
/// <code>Disconnect-Tmdb</code>
/// <para>Closes the connection. The session stays valid at TMDB, for whoever has saved it in a vault.</para>
/// </example>
/// <example>
/// <code>Disconnect-Tmdb -RevokeSession</code>
/// <para>Signs out as well: deletes the session at TMDB.</para>
/// </example>
/// <example>
/// <code>
/// $guest = Connect-Tmdb -Sandbox -Guest
/// Set-TmdbRating 550 8.5 -Connection $guest
/// Disconnect-Tmdb -Connection $guest
/// </code>
/// <para>Closes this connection and no other.</para>
/// </example>
/// <seealso cref="RemoveTmdbSessionCommand"/>
[Cmdlet(VerbsCommunications.Disconnect, "Tmdb", SupportsShouldProcess = true)]
public sealed class DisconnectTmdbCommand : TmdbCmdlet
{
    /// <summary>The connection to close, from <c>Connect-Tmdb</c>. Without it: the one that this runspace made last.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public TmdbConnection? Connection { get; set; }

    /// <summary>Deletes the user's session, and the v4 user token if there is one, at TMDB. What was saved of them in a vault no longer works.</summary>
    [Parameter]
    public SwitchParameter RevokeSession { get; set; }

    private protected override ConnectionOrigin? Origin => (Connection ?? ConnectionStore.Own)?.Origin;

    /// <summary>Closes the connection.</summary>
    protected override void EndProcessing()
    {
        if ((Connection ?? ConnectionStore.Own) is not { } connection)
        {
            return; // What is wanted is so already.
        }

        if (!ShouldProcess(connection.ToString(), RevokeSession ? "Revoke the session and disconnect" : "Disconnect"))
        {
            return;
        }

        try
        {
            if (RevokeSession)
            {
                Revoke(connection.Client);
            }
        }
        finally
        {
            ConnectionStore.Close(connection);
        }
    }

    private void Revoke(TmdbClient client)
    {
        try
        {
            if (client.Session is not null)
            {
                WaitFor(client.Authentication.DeleteSessionAsync);
            }
        }
        finally
        {
            if (client.HasUserToken && client.Credential.Kind != TmdbCredentialKind.UserToken)
            {
                WaitFor(client.Authentication.DeleteUserTokenAsync);
            }
        }
    }
}
