namespace Tmdb.Help;

/// <summary>The help of the module, as it should be: what is in the files is compared with it, or replaced by it.</summary>
public sealed class HelpGenerator
{
    private readonly string _root;
    private readonly IReadOnlyList<CmdletHelp> _cmdlets;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    private HelpGenerator(string root, IReadOnlyList<CmdletHelp> cmdlets)
    {
        _root = root;
        _cmdlets = cmdlets;
        _files[$"{Repository.HelpFolder}/Tmdb.PowerShell.dll-Help.xml"] = MamlWriter.Write(cmdlets);
        _files[$"{Repository.PagesFolder}/README.md"] = MarkdownIndex.Write(cmdlets, [.. Repository.AboutTopics(root).Keys]);
        _files["docs/coverage.md"] = CoveragePage.Write(root);
        foreach (var cmdlet in cmdlets)
        {
            _files[$"{Repository.PagesFolder}/{cmdlet.Name}.md"] = MarkdownPage.Write(cmdlet);
        }
    }

    /// <summary>Reads the compiled cmdlets and the documentation beside them.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <returns>The help.</returns>
    public static HelpGenerator Read(string root) => new(root, new CmdletReader(root).ReadAll());

    /// <summary>Writes what is stale, and deletes the pages of cmdlets that are gone.</summary>
    public void Write()
    {
        foreach (var (path, text) in _files.Where(f => !IsCurrent(f.Key, f.Value)))
        {
            var file = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        foreach (var path in Leftovers())
        {
            File.Delete(Path.Combine(_root, path));
        }
    }

    /// <summary>What is missing in the documentation, and which files are not what they should be.</summary>
    /// <returns>A sentence for each.</returns>
    public IReadOnlyList<string> FindProblems() =>
    [
        .. HelpRules.Check(_cmdlets, Repository.AboutTopics(_root)),
        .. CoveragePage.FindProblems(_root, _cmdlets.Select(cmdlet => cmdlet.Name)),
        .. _files.Where(f => !IsCurrent(f.Key, f.Value)).Select(f => $"{f.Key} is stale. Run: ./build.ps1 Help"),
        .. Leftovers().Select(path => $"{path} is of a cmdlet that is gone. Run: ./build.ps1 Help"),
    ];

    private bool IsCurrent(string path, string text) =>
        Path.Combine(_root, path) is var file && File.Exists(file) && Repository.ReadText(file) == text;

    private IEnumerable<string> Leftovers()
    {
        var folder = Path.Combine(_root, Repository.PagesFolder);
        return !Directory.Exists(folder)
            ? []
            : Directory.GetFiles(folder, "*.md")
                .Select(f => $"{Repository.PagesFolder}/{Path.GetFileName(f)}")
                .Where(f => !_files.ContainsKey(f))
                .Order(StringComparer.Ordinal);
    }
}
