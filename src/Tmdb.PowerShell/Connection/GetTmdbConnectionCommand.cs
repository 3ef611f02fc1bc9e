using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the connection that cmdlets use: the runspace's, or else the process's. Emits nothing if there is none.</summary>
/// <remarks>See about_Tmdb_Connections.</remarks>
/// <example>
/// <code>Get-TmdbConnection</code>
/// <para>Displays the credential type and user of the current connection. No secrets are displayed.</para>
/// </example>
/// <example>
/// <code>if (-not (Get-TmdbConnection)) { Connect-Tmdb -Sandbox }</code>
/// <para>Connects if there is no connection.</para>
/// </example>
/// <example>
/// <code>Get-TmdbConnection | Select-Object UserName, SessionKind, CredentialExpiresAt</code>
/// <para>Displays the signed-in user and when the credential expires.</para>
/// </example>
/// <example>
/// <code>
/// $connection = Get-TmdbConnection
/// 550, 680, 13 | ForEach-Object -Parallel { Get-TmdbMovie $_ -Connection $using:connection }
/// </code>
/// <para>Passes the connection to other runspaces, which find the module if it is installed in $env:PSModulePath: if it was imported by path, import it there, too. A pipeline to Get-TmdbMovie is as fast, because it sends concurrent requests itself.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Cache
/// Get-TmdbMovie 550
/// Get-TmdbMovie 550
/// (Get-TmdbConnection).Cache | Select-Object Hits, Confirmed, Misses
/// </code>
/// <para>Displays how many requests the cache of the connection has saved.</para>
/// </example>
/// <seealso cref="ClearTmdbCacheCommand"/>
/// <seealso cref="DisconnectTmdbCommand"/>
[Cmdlet(VerbsCommon.Get, "TmdbConnection")]
[OutputType(typeof(TmdbConnection))]
public sealed class GetTmdbConnectionCommand : PSCmdlet
{
    /// <summary>Emits the connection.</summary>
    protected override void EndProcessing()
    {
        if (ConnectionStore.Current is { } connection)
        {
            WriteObject(connection);
        }
    }
}
