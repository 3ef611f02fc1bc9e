using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Gets the sandboxes that run in this process: address, token, API key, login, log, clock and faults.</summary>
/// <remarks>Its token, key and login open nothing but the sandbox. They are shown on purpose. See about_Tmdb_Sandbox.</remarks>
/// <example>
/// <code>Get-TmdbSandbox</code>
/// <para>Shows the sandboxes that run.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbSandbox).Movies | Where-Object Year -EQ 1999</code>
/// <para>Shows what the catalogue has of a year.</para>
/// </example>
/// <example>
/// <code>
/// Search-TmdbMovie 'Alien' | Out-Null
/// (Get-TmdbSandbox).Log | Select-Object -Last 3 Method, Path, StatusCode
/// </code>
/// <para>Shows which requests came. A test can look at them.</para>
/// </example>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// (Get-TmdbSandbox).Clock.Advance('02:00:00')
/// try { New-TmdbSession $token } catch { $_.FullyQualifiedErrorId }
/// </code>
/// <para>Moves the sandbox's clock on by two hours, to see what a script does when a token has expired.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "TmdbSandbox")]
[OutputType(typeof(TmdbSandbox))]
public sealed class GetTmdbSandboxCommand : PSCmdlet
{
    /// <summary>Emits the sandboxes, the one started first first.</summary>
    protected override void EndProcessing() => WriteObject(RunningSandboxes.List(), enumerateCollection: true);
}
