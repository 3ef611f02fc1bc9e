using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Stops one or all sandboxes in this process. Their data is discarded.</summary>
/// <remarks>A connection to a stopped sandbox stays open, but its requests fail. See about_Tmdb_Sandbox.</remarks>
/// <example>
/// <code>Stop-TmdbSandbox</code>
/// <para>Stops all sandboxes in this process.</para>
/// </example>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// $sandbox | Stop-TmdbSandbox
/// </code>
/// <para>Stops a specific sandbox.</para>
/// </example>
/// <example>
/// <code>Get-TmdbSandbox | Select-Object -SkipLast 1 | Stop-TmdbSandbox</code>
/// <para>Stops all sandboxes except the one that was started last.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Stop, "TmdbSandbox", SupportsShouldProcess = true)]
public sealed class StopTmdbSandboxCommand : PSCmdlet
{
    /// <summary>The sandboxes to stop, from Get-TmdbSandbox. Default: all in this process.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public TmdbSandbox[]? Sandbox { get; set; }

    /// <summary>Stops them.</summary>
    protected override void ProcessRecord()
    {
        foreach (var sandbox in Sandbox ?? RunningSandboxes.List())
        {
            if (ShouldProcess(sandbox.BaseUri.AbsoluteUri, "Stop the sandbox"))
            {
                RunningSandboxes.Stop(sandbox);
            }
        }
    }
}
