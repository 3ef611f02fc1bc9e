using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>
/// Ids in other databases that the catalogue does not have: a line each with the source, the id, the kind and TMDB's id. One is made to
/// mislead: 388 is meant as TVDB's number of the movie Fight Club, and finds a series, as such numbers do at TMDB.
/// </summary>
internal static class ExternalIdList
{
    public static IReadOnlyList<(string Source, string Id, string Type, int TmdbId)> All { get; } =
        [.. EmbeddedText.Read("external-ids.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private static (string Source, string Id, string Type, int TmdbId) Parse(string line)
    {
        var parts = line.TrimEnd('\r').Split(' ');
        return (parts[0], parts[1], parts[2], int.Parse(parts[3], CultureInfo.InvariantCulture));
    }
}
