using System.Reflection;
using System.Text.RegularExpressions;

namespace Tmdb.Help;

/// <summary>Where things are in the repository.</summary>
public static partial class Repository
{
    /// <summary>The repository that this program was built from.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The help that the module ships.</summary>
    public const string HelpFolder = "module/en-US";

    /// <summary>The same help as pages to read in the repository.</summary>
    public const string PagesFolder = "docs/cmdlets";

    /// <summary>The about topics, by name.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <returns>Such as <c>about_Tmdb</c>, with the text.</returns>
    public static IReadOnlyDictionary<string, string> AboutTopics(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, HelpFolder), "about_*.help.txt")
            .ToDictionary(f => Path.GetFileName(f)[..^".help.txt".Length], ReadText, StringComparer.Ordinal);

    /// <summary>Reads a text with the line endings that every machine shall see.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    public static string ReadText(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>The address of a page on the project's site; null as long as the manifest names no site.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <param name="cmdlet">The cmdlet's name.</param>
    /// <returns>The address.</returns>
    public static string? OnlinePage(string root, string cmdlet)
    {
        var project = ProjectUri().Match(ReadText(Path.Combine(root, "module/Tmdb.psd1")));
        return project.Success ? $"{project.Groups["uri"].Value.TrimEnd('/')}/blob/main/{PagesFolder}/{cmdlet}.md" : null;
    }

    [GeneratedRegex(
        @"^\s*ProjectUri\s*=\s*'(?<uri>[^']+)'",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProjectUri();
}
