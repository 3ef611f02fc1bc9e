using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace Tmdb.Loader;

/// <summary>
/// Everything but the cmdlets themselves is loaded from <c>dependencies/</c> into a load context of the module's own, so that it meets no other
/// module's copy of the same library: <see href="https://learn.microsoft.com/powershell/scripting/dev-cross-plat/resolving-dependency-conflicts"/>.
/// </summary>
/// <remarks>An assembly of its own, because PowerShell reads the types of the cmdlets' assembly before it calls any of its code.</remarks>
public sealed class ModuleLoader : IModuleAssemblyInitializer
{
    // One for the process, however often and in however many runspaces the module is imported: types of two contexts are not the same.
    private static readonly DependencyContext Dependencies = new();

    /// <summary>Called by PowerShell when the module is imported, before the cmdlets are loaded.</summary>
    public void OnImport()
    {
        // It stays when the module is removed, or .NET would remember what it could not find then. Once is enough, however often it is imported.
        AssemblyLoadContext.Default.Resolving -= Dependencies.ResolveForCmdlets;
        AssemblyLoadContext.Default.Resolving += Dependencies.ResolveForCmdlets;
    }

    private sealed class DependencyContext() : AssemblyLoadContext("Tmdb")
    {
        private readonly string _folder = Path.Combine(Path.GetDirectoryName(typeof(ModuleLoader).Assembly.Location)!, "dependencies");

        /// <summary>The cmdlets are in PowerShell's own context. They get the module's assemblies from here; nobody else gets anything.</summary>
        public Assembly? ResolveForCmdlets(AssemblyLoadContext context, AssemblyName name) =>
            name.Name is "Tmdb.Client" or "Tmdb.Sandbox" ? LoadFromAssemblyName(name) : null;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(_folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
