namespace Tmdb.Tests;

/// <summary>A Chromium of this machine: Debian's package, <c>$CHROMIUM</c>, or one that PATH knows. None is ever downloaded.</summary>
internal static class Chromium
{
    public static string? Path { get; } = Find();

    public static string[] Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static string? Find()
    {
        string[] names = OperatingSystem.IsWindows() ? ["chrome.exe", "msedge.exe"] : ["chromium", "chromium-browser", "google-chrome"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator);
        return new[] { Environment.GetEnvironmentVariable("CHROMIUM") ?? string.Empty, "/usr/bin/chromium" }
            .Concat(names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))))
            .FirstOrDefault(File.Exists);
    }
}

/// <summary>A theory that needs a browser. Without one it is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Path is null ? "There is no Chromium on this machine. Install Debian's chromium, or set CHROMIUM to one." : null;
}
