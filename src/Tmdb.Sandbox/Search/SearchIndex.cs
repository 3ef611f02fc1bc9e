using System.Globalization;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>Finds things by the words of their names, whatever their case and accents.</summary>
internal sealed class SearchIndex<T>
{
    private readonly Entry[] _entries;

    public SearchIndex(IEnumerable<T> items, Func<T, IEnumerable<string>> names, Func<T, decimal> popularity) =>
        _entries = [.. items.Select(item => new Entry(item, [.. names(item).Select(Words)], popularity(item)))];

    /// <summary>What has all the words of the query: the same name first, then the most popular.</summary>
    public List<(T Item, decimal Rank)> Find(string query)
    {
        var words = Words(query);
        var found = new List<(T Item, decimal Rank)>();
        if (words.Length == 0)
        {
            return found;
        }

        foreach (var entry in _entries)
        {
            if (!Array.Exists(entry.Names, name => HasAll(name, words)))
            {
                continue;
            }

            var same = Array.Exists(entry.Names, name => name.AsSpan().SequenceEqual(words));
            found.Add((entry.Item, entry.Popularity + (same ? 1_000_000 : 0)));
        }

        found.Sort((a, b) => b.Rank.CompareTo(a.Rank));
        return found;
    }

    /// <summary>A query's word is a word or the beginning of one; in scripts that put no space between words, a part of one.</summary>
    private static bool HasAll(string[] name, string[] words) => Array.TrueForAll(words, word => Array.Exists(
        name,
        part => word[0] > '\u2E7F' ? part.Contains(word, StringComparison.Ordinal) : part.StartsWith(word, StringComparison.Ordinal)));

    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (!IsPartOfWord(letter))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Accents, and what is left out of a word: <c>Schindler's</c>, <c>E.T.</c></summary>
    private static bool IsPartOfWord(char letter) =>
        letter is '\'' or '’' or '.' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private sealed record Entry(T Item, string[][] Names, decimal Popularity);
}
