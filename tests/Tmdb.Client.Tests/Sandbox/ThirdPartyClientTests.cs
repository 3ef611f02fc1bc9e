using System.Diagnostics;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Clients that were written for TMDB, and know nothing of the sandbox, sign in to it and use an account.</summary>
public sealed class ThirdPartyClientTests(NodePackages packages) : IClassFixture<NodePackages>, IDisposable
{
    private readonly TmdbSandbox _sandbox = TmdbSandbox.Start();

    [NodeFact]
    public async Task Lorenzopant_tmdb_signs_in_and_uses_the_account()
    {
        await RunAsync("lorenzopant-tmdb.mjs");
        Assert.Equal([550], _sandbox.Users[0].FavoriteMovies);
        Assert.Equal([1396], _sandbox.Users[0].WatchlistTvSeries);
        Assert.Equal(["the account id in the path is not that of the session's user"], Oddities);
    }

    [NodeFact]
    public async Task Moviedb_promise_signs_in_and_uses_the_account()
    {
        await RunAsync("moviedb-promise.mjs");
        Assert.Equal([550], _sandbox.Users[0].FavoriteMovies);
        Assert.Equal([1396], _sandbox.Users[0].WatchlistTvSeries);
        Assert.Equal(8.5m, _sandbox.Users[0].MovieRatings[550]);
        Assert.Empty(_sandbox.Users[0].TvSeriesRatings);

        Assert.Equal(
            [
                "'api_key' in the body, not in the query",
                "'session_id' in the body, not in the query",
                "the account id in the path is not that of the session's user",
                "unknown query parameter 'session_id'",
            ],
            Oddities);
    }

    /// <summary>What these clients send that TMDB takes without a word.</summary>
    private IEnumerable<string> Oddities =>
        _sandbox.Log.SelectMany(request => request.Problems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public void Dispose() => _sandbox.Dispose();

    private Task RunAsync(string script) => packages.RunAsync(Node.Path!, [script], new()
    {
        ["SANDBOX_URI"] = _sandbox.BaseUri.AbsoluteUri,
        ["SANDBOX_TOKEN"] = _sandbox.Token,
        ["SANDBOX_KEY"] = _sandbox.ApiKey,
        ["SANDBOX_USER"] = "alice",
        ["SANDBOX_PASSWORD"] = "wonderland",
    });
}

/// <summary>Node.js and npm, where this machine has them.</summary>
internal static class Node
{
    public static string? Path { get; } = Find("node");

    public static string? Npm { get; } = Find("npm");

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
    public NodeFactAttribute() => Skip = Node.Path is null || Node.Npm is null ? "There is no Node.js with npm on PATH." : null;
}

/// <summary>The packages that <c>tests/ThirdPartyClients</c> names, installed once for every state of its lock file.</summary>
public sealed class NodePackages : IAsyncLifetime
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
    internal async Task RunAsync(string program, string[] arguments, Dictionary<string, string> environment)
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
