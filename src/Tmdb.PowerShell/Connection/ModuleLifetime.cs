using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace Tmdb.PowerShell;

/// <summary>Runs when the module is imported and when it is removed.</summary>
/// <remarks>
/// The module's own assemblies are next to its manifest and are loaded by PowerShell, so that scripts can name their types. Third-party libraries
/// are in <c>dependencies/</c>, in a separate load context, where they do not conflict with other modules' copies of the same libraries:
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

    /// <summary>Called by PowerShell when the module is removed: closes the connection and the sandboxes that this runspace created.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        ConnectionStore.CloseOwn();
        RunningSandboxes.StopOwn();
    }

    private sealed class DependencyContext() : AssemblyLoadContext("Tmdb")
    {
        private readonly string _folder = Path.Combine(Path.GetDirectoryName(typeof(ModuleLifetime).Assembly.Location)!, "dependencies");

        /// <summary>Resolves for the client the one assembly that uses the libraries. All other requests are ignored.</summary>
        public Assembly? ResolveForModule(AssemblyLoadContext context, AssemblyName name) =>
            name.Name == "Tmdb.Resilience" ? LoadFromAssemblyName(name) : null;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(_folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
