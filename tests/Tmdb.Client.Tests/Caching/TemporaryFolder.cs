namespace Tmdb.Tests;

/// <summary>A folder of a test's own, which goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tmdb-").FullName;

    /// <summary>All files in it, with those in folders in it.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
