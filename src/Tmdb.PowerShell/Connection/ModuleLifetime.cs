using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Closes, when the module is removed, the connection and the sandboxes that this runspace made.</summary>
public sealed class ModuleLifetime : IModuleAssemblyCleanup
{
    /// <summary>Called by PowerShell when the module is removed.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        ConnectionStore.CloseOwn();
        RunningSandboxes.StopOwn();
    }
}
