namespace Tmdb.Sandbox;

/// <summary>Every operation that TMDB has, whether or not the sandbox serves it.</summary>
internal static class Operations
{
    public static IReadOnlyList<(string Method, string Pattern)> All { get; } =
        [.. EmbeddedText.Read("operations.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static (string Method, string Pattern) Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..space], line[(space + 1)..].TrimEnd('\r'));
    }
}
