using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>The conditions that a call sets. TMDB passes over a value that it cannot read, and so does this: the log says so.</summary>
internal sealed class DiscoverFilter<T>(Call call)
{
    private readonly List<Func<T, bool>> _conditions = [];

    public bool Fits(T item) => _conditions.TrueForAll(condition => condition(item));

    public void Add(Func<T, bool> condition) => _conditions.Add(condition);

    /// <summary>What has the values that <paramref name="name"/> lists: <c>,</c> stands for and, <c>|</c> for or.</summary>
    public void With(string name, Func<T, IEnumerable<string>> values)
    {
        if (call.QueryValue(name) is { Length: > 0 } wanted)
        {
            Add(item => Has(wanted, values(item)));
        }
    }

    /// <summary>What has none of the values that <paramref name="name"/> lists.</summary>
    public void Without(string name, Func<T, IEnumerable<string>> values)
    {
        if (call.QueryValue(name) is { Length: > 0 } text)
        {
            var unwanted = text.Split(',', '|');
            Add(item => !values(item).Intersect(unwanted, StringComparer.Ordinal).Any());
        }
    }

    /// <summary>What has a number between <c>name.gte</c> and <c>name.lte</c>.</summary>
    public void Numbers(string name, Func<T, IEnumerable<decimal>> numbers)
    {
        var (from, to) = (Number($"{name}.gte"), Number($"{name}.lte"));
        if ((from ?? to) is not null)
        {
            Add(item => numbers(item).Any(number => !(number < from) && !(number > to)));
        }
    }

    /// <summary>What has a day between <c>name.gte</c> and <c>name.lte</c>, or in the year.</summary>
    public void Days(string name, string year, Func<T, IEnumerable<string?>> days)
    {
        if (Period(name, year) is { } period)
        {
            Add(item => days(item).Any(period));
        }
    }

    /// <summary>Whether a day lies between <c>name.gte</c> and <c>name.lte</c>, and in the year; null when the call sets no such condition.</summary>
    public Func<string?, bool>? Period(string name, string year)
    {
        var (from, to) = (Day($"{name}.gte"), Day($"{name}.lte"));
        var start = Number(year) is { } number ? number.ToString("0000-", CultureInfo.InvariantCulture) : null;
        return (from ?? to ?? start) is null ? null : day => !string.IsNullOrEmpty(day)
            && (from is null || string.CompareOrdinal(day, from) >= 0)
            && (to is null || string.CompareOrdinal(day, to) <= 0)
            && (start is null || day.StartsWith(start, StringComparison.Ordinal));
    }

    public static bool Has(string wanted, IEnumerable<string> values)
    {
        var known = values.ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(wanted.Split(','), all => Array.Exists(all.Split('|'), known.Contains));
    }

    private decimal? Number(string name) => call.QueryValue(name) is not { Length: > 0 } text
        ? null
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : Unreadable<decimal?>(name);

    private string? Day(string name) => call.QueryValue(name) is not { Length: > 0 } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : Unreadable<string?>(name);

    private TValue? Unreadable<TValue>(string name)
    {
        call.Problems.Add($"'{name}' is '{call.QueryValue(name)}'");
        return default;
    }
}
