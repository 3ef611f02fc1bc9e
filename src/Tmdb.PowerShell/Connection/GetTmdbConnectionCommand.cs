using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the connection that cmdlets use here: the runspace's, else the process's. Emits nothing when there is none.</summary>
/// <remarks>See about_Tmdb_Connections.</remarks>
/// <example>
/// <code>Get-TmdbConnection</code>
/// <para>Shows with what and as whom this PowerShell is connected. No secret is shown.</para>
/// </example>
/// <example>
/// <code>if (-not (Get-TmdbConnection)) { Connect-Tmdb -Sandbox }</code>
/// <para>Connects unless that is done already.</para>
/// </example>
/// <example>
/// <code>Get-TmdbConnection | Select-Object UserName, SessionKind, CredentialExpiresAt</code>
/// <para>Shows who is signed in, and until when the credential is good.</para>
/// </example>
/// <example>
/// <code>
/// $connection = Get-TmdbConnection
/// 550, 680, 13 | ForEach-Object -Parallel { Get-TmdbMovie $_ -Connection $using:connection }
/// </code>
/// <para>Hands the connection to other runspaces. A pipeline into Get-TmdbMovie is as fast: it asks for many at a time itself.</para>
/// </example>
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
