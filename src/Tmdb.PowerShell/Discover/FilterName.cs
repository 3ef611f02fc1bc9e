namespace Tmdb.PowerShell;

/// <summary>Something that a filter can name.</summary>
/// <param name="Value">The id or the code that TMDB is asked for.</param>
/// <param name="Name">The name.</param>
/// <param name="Detail">What tells it apart from others of the same name.</param>
internal sealed record FilterName(object Value, string Name, string? Detail = null)
{
    /// <summary>At most this many similar names are suggested; where there are not many in all, all of them.</summary>
    private const int MostSuggestions = 5;
    private const int FewInAll = 25;

    /// <summary>The value in a sentence, for example <c>287 (Acting)</c>.</summary>
    public override string ToString() => Detail is null ? FormattableString.Invariant($"{Value}") : FormattableString.Invariant($"{Value} ({Detail})");

    /// <summary>The names that are spelled nearly like another.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> names)
    {
        var all = names.Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var near = all
            .Select(other => (Name: other, Distance: DistanceOf(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(n => n.Distance <= Math.Max(2, name.Length / 3) || IsPart(name, n.Name) || IsPart(n.Name, name))
            .OrderBy(n => n.Distance)
            .Select(n => n.Name)
            .Take(MostSuggestions)
            .ToList();
        return near.Count > 0 || all.Count > FewInAll ? near : all;
    }

    private static bool IsPart(string part, string whole) => part.Length > 2 && whole.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>The number of letters to insert, remove, or replace: <see href="https://en.wikipedia.org/wiki/Levenshtein_distance"/>.</summary>
    private static int DistanceOf(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
