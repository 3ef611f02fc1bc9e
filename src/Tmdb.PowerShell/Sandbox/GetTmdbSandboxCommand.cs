using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Gets the sandboxes that run in this process: address, token, API key, login, log, clock and faults.</summary>
/// <remarks>Its token, key and login open nothing but the sandbox. They are shown on purpose.</remarks>
[Cmdlet(VerbsCommon.Get, "TmdbSandbox")]
[OutputType(typeof(TmdbSandbox))]
public sealed class GetTmdbSandboxCommand : PSCmdlet
{
    /// <summary>Emits the sandboxes, the one started first first.</summary>
    protected override void EndProcessing() => WriteObject(RunningSandboxes.List(), enumerateCollection: true);
}
