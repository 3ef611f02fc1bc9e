using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Closes the connection. The session remains valid at TMDB unless it is revoked.</summary>
/// <remarks>
/// If this runspace has no connection, the cmdlet does nothing. A connection that another runspace created is closed only with -Connection.
/// See about_Tmdb_Connections.
/// </remarks>
/// <example>
/// <code>Disconnect-Tmdb</code>
/// <para>Closes the connection. A session that was saved in a vault remains valid at TMDB.</para>
/// </example>
/// <example>
/// <code>Disconnect-Tmdb -RevokeSession</code>
/// <para>Closes the connection and deletes the session at TMDB.</para>
/// </example>
/// <example>
/// <code>
/// $guest = Connect-Tmdb -Sandbox -Guest
/// Set-TmdbRating 550 8.5 -Connection $guest
/// Disconnect-Tmdb -Connection $guest
/// </code>
/// <para>Closes only the specified connection.</para>
/// </example>
/// <seealso cref="RemoveTmdbSessionCommand"/>
[Cmdlet(VerbsCommunications.Disconnect, "Tmdb", SupportsShouldProcess = true)]
public sealed class DisconnectTmdbCommand : TmdbCmdlet
{
    /// <summary>The connection to close, from <c>Connect-Tmdb</c>. Without it: the one that this runspace created last.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public TmdbConnection? Connection { get; set; }

    /// <summary>Deletes the user session and the v4 user token, if any, at TMDB. Copies that were saved in a vault are no longer valid.</summary>
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
