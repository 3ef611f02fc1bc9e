namespace Tmdb.Tests.Json;

/// <summary>
/// Recordings of the live API, and the members of its answers, in <c>shared/tmdb-api</c> beside the clone. They are not part of the
/// repository: on a machine that has none the tests over them are skipped, and those over our own samples stay.
/// </summary>
internal static class Shared
{
    public static string? Folder { get; } = Find();

    public static string Why => "There is no shared/tmdb-api beside the clone.";

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared", "tmdb-api");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}

/// <summary>A theory over what is beside the clone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Shared.Folder is null ? Shared.Why : null;
}
