using System.Text;
using System.Text.Json;

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

/// <summary>A fact about what is beside the clone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Shared.Folder is null ? Shared.Why : null;
}

/// <summary>TMDB's OpenAPI document: its GETs, and the example answer of each.</summary>
internal static class OpenApi
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Examples = new(Load);

    public static IEnumerable<string> Gets => Examples.Value.Keys;

    public static byte[] Example(string path) => Examples.Value[path];

    /// <summary>The path with something in place of each parameter.</summary>
    public static string Filled(string path) => string.Join('/', path.Split('/').Select(segment => segment.StartsWith('{') ? "1" : segment));

    private static Dictionary<string, byte[]> Load()
    {
        var examples = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (Shared.Folder is null)
        {
            return examples;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Shared.Folder, "openapi.json")));
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)))
        {
            var example = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content")
                .GetProperty("application/json").GetProperty("examples").EnumerateObject().First().Value.GetProperty("value");
            examples[path.Name] = Encoding.UTF8.GetBytes(example.ValueKind == JsonValueKind.String ? example.GetString()! : example.GetRawText());
        }

        return examples;
    }
}
