using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace Tmdb.PowerShell;

/// <summary>What is done when the module is imported, and when it is removed.</summary>
/// <remarks>
/// The module's own assemblies lie beside its manifest and are loaded as PowerShell loads assemblies, so that scripts can name their types. What it takes
/// from others is in <c>dependencies/</c>, in a load context of the module's own, where it meets no other module's copy of the same library:
/// <see href="https://learn.microsoft.com/powershell/scripting/dev-cross-plat/resolving-dependency-conflicts"/>.
/// </remarks>
public sealed class ModuleLifetime : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    // One for the process, however often and in however many runspaces the module is imported: types of two contexts are not the same.
    private static readonly Lazy<DependencyContext> Dependencies = new(() =>
    {
        var context = new DependencyContext();

        // It stays when the module is removed: .NET would remember what it could not find then.
        AssemblyLoadContext.Default.Resolving += context.ResolveForModule;
        return context;
    });

    /// <summary>Called by PowerShell when the module is imported.</summary>
    public void OnImport() => _ = Dependencies.Value;

    /// <summary>Called by PowerShell when the module is removed: closes the connection and the sandboxes that this runspace made.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        ConnectionStore.CloseOwn();
        RunningSandboxes.StopOwn();
    }

    private sealed class DependencyContext() : AssemblyLoadContext("Tmdb")
    {
        private readonly string _folder = Path.Combine(Path.GetDirectoryName(typeof(ModuleLifetime).Assembly.Location)!, "dependencies");

        /// <summary>The client gets from here the one assembly that uses the libraries. Nobody else gets anything.</summary>
        public Assembly? ResolveForModule(AssemblyLoadContext context, AssemblyName name) =>
            name.Name == "Tmdb.Resilience" ? LoadFromAssemblyName(name) : null;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(_folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
