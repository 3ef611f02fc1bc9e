using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Gets the sandboxes that are running in this process, with their address, token, API key, login, log, clock, and faults.</summary>
/// <remarks>The token, key, and login are valid only for the sandbox and are displayed by design. See about_Tmdb_Sandbox.</remarks>
/// <example>
/// <code>Get-TmdbSandbox</code>
/// <para>Displays the running sandboxes.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbSandbox).Movies | Where-Object Year -EQ 1999</code>
/// <para>Displays the movies from 1999 in the sandbox's catalog.</para>
/// </example>
/// <example>
/// <code>
/// Search-TmdbMovie 'Alien' | Out-Null
/// (Get-TmdbSandbox).Log | Select-Object -Last 3 Method, Path, StatusCode
/// </code>
/// <para>Displays the most recent requests, for example to verify them in a test.</para>
/// </example>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// (Get-TmdbSandbox).Clock.Advance('02:00:00')
/// try { New-TmdbSession $token -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
/// </code>
/// <para>Advances the sandbox's clock by two hours, to test how a script handles an expired token.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "TmdbSandbox")]
[OutputType(typeof(TmdbSandbox))]
public sealed class GetTmdbSandboxCommand : PSCmdlet
{
    /// <summary>Emits the sandboxes in the order in which they were started.</summary>
    protected override void EndProcessing() => WriteObject(RunningSandboxes.List(), enumerateCollection: true);
}
