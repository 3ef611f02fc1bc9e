using System.Diagnostics;

namespace Tmdb.Tests;

/// <summary>Node.js and npm, where this machine has them.</summary>
internal static class Node
{
    public static string? Path { get; } = Find("node");

    public static string? Npm { get; } = Find("npm");

    /// <summary>Why nothing that needs it can run; null if it is there.</summary>
    public static string? WhyNot => Path is null || Npm is null ? "There is no Node.js with npm on PATH." : null;

    private static string? Find(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator);
        var file = OperatingSystem.IsWindows() ? name == "npm" ? "npm.cmd" : $"{name}.exe" : name;
        return folders.Select(folder => System.IO.Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }
}

/// <summary>A fact that needs Node.js. Without it the fact is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.WhyNot;
}

/// <summary>A theory that needs Node.js.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Node.WhyNot;
}

/// <summary>The packages that <c>tests/ThirdPartyClients</c> names, installed once for every state of its lock file.</summary>
[CollectionDefinition(nameof(NodePackages))]
public sealed class NodePackages : IAsyncLifetime, ICollectionFixture<NodePackages>
{
    private readonly string _folder = Find();

    public async Task InitializeAsync()
    {
        if (Node.Path is null || Node.Npm is null)
        {
            return;
        }

        var wanted = await File.ReadAllTextAsync(Path.Combine(_folder, "package-lock.json"));
        var stamp = Path.Combine(_folder, "node_modules", ".installed");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return;
        }

        await RunAsync(Node.Npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], []);
        await File.WriteAllTextAsync(stamp, wanted);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a program in the folder of the packages; what it printed is told when it fails.</summary>
    /// <returns>What it printed.</returns>
    internal async Task<string> RunAsync(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', arguments)} failed:\n{await output}{await errors}");
        return await output;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "ThirdPartyClients");
    }
}
