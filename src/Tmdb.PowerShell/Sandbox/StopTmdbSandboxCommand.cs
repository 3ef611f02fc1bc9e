using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Stops a sandbox, or all of this process. What was done in it is gone.</summary>
/// <remarks>A connection to it remains, and its requests fail. See about_Tmdb_Sandbox.</remarks>
/// <example>
/// <code>Stop-TmdbSandbox</code>
/// <para>Stops all sandboxes of this process.</para>
/// </example>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// $sandbox | Stop-TmdbSandbox
/// </code>
/// <para>Stops one.</para>
/// </example>
/// <example>
/// <code>Get-TmdbSandbox | Select-Object -SkipLast 1 | Stop-TmdbSandbox</code>
/// <para>Stops all but the one that was started last.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Stop, "TmdbSandbox", SupportsShouldProcess = true)]
public sealed class StopTmdbSandboxCommand : PSCmdlet
{
    /// <summary>The sandboxes to stop, from Get-TmdbSandbox. Default: all of this process.</summary>
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
