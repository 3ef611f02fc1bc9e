using System.Globalization;
using System.Text.Json;

namespace Tmdb;

/// <summary>Collects the query parameters of a discovery, and refuses what TMDB would ignore in silence or what can find nothing.</summary>
internal sealed class DiscoveryQuery
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    public DiscoveryQuery Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _parameters.Add(new(name, value));
        }

        return this;
    }

    public DiscoveryQuery Add(string name, bool? value) => Add(name, value switch { true => "true", false => "false", null => null });

    /// <summary>The value of an order; null: none.</summary>
    /// <remarks><c>VoteAverageDescending</c> is <c>vote_average.desc</c>.</remarks>
    public static string? WireNameOf<T>(T? order)
        where T : struct, Enum
    {
        if (order is not { } value)
        {
            return null;
        }

        Require(Enum.IsDefined(value), $"{value} is no order. Orders are: {string.Join(", ", Enum.GetNames<T>())}.");
        var name = value.ToString();
        var (member, direction) = name.EndsWith("Descending", StringComparison.Ordinal)
            ? (name[..^"Descending".Length], "desc")
            : (name[..^"Ascending".Length], "asc");
        return $"{JsonNamingPolicy.SnakeCaseLower.ConvertName(member)}.{direction}";
    }

    public DiscoveryQuery AddCode(string name, string what, string? code) => Add(name, code is null ? null : CheckCode(what, code));

    /// <summary>A list of codes of two letters, of which any will do.</summary>
    public DiscoveryQuery AddCodes(string name, string what, IReadOnlyCollection<string>? codes) =>
        Add(name, codes is null ? null : string.Join('|', codes.Select(code => CheckCode(what, code))));

    public DiscoveryQuery AddYear(string name, string what, int? year)
    {
        Require(year is null or (>= 1800 and <= 9999), $"{what} is {year}. Years are 1800 to 9999.");
        return Add(name, Text(year));
    }

    /// <summary>The first and the last day of a range, both included.</summary>
    public DiscoveryQuery AddDays(string name, string what, DateTime? first, DateTime? last)
    {
        Require(
            !(first?.Date > last?.Date),
            $"{what}After is {Day(first)} and {what}Before is {Day(last)}: no day is in between. The first day has to be the earlier one.");
        return Add(name + ".gte", Day(first)).Add(name + ".lte", Day(last));

        static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public DiscoveryQuery AddRange(string name, string what, double? minimum, double? maximum, double highest)
    {
        foreach (var value in (double?[])[minimum, maximum])
        {
            Require(value is null || (value >= 0 && value <= highest), $"{what} {Text(value)} is out of range: 0 to {Text(highest)} is allowed.");
        }

        return AddRange(name, what, minimum, maximum);
    }

    public DiscoveryQuery AddRange(string name, string what, int? minimum, int? maximum)
    {
        foreach (var value in (int?[])[minimum, maximum])
        {
            Require(value is null or >= 0, $"{what} {Text(value)} is out of range: 0 or more is allowed.");
        }

        return AddRange(name, what, minimum, (double?)maximum);
    }

    /// <summary>Values that a row must have all of, or any of; TMDB takes one of both.</summary>
    public DiscoveryQuery AddAllOrAny<T>(string name, string what, IReadOnlyCollection<T>? all, IReadOnlyCollection<T>? any)
        where T : struct
    {
        Require(!(all is { Count: > 0 } && any is { Count: > 0 }), $"All{what} and Any{what} are both given. TMDB takes one of them.");
        return all is { Count: > 0 } ? Add(name, Join(',', what, all)) : Add(name, Join('|', what, any ?? []));
    }

    public DiscoveryQuery AddNone(string name, string what, IReadOnlyCollection<int>? none, params IReadOnlyCollection<int>?[] wanted)
    {
        // A single one that has to be there and must not be there.
        var both = (none ?? []).Where(id => wanted.Any(list => list?.Contains(id) == true)).ToList();
        Require(both.Count == 0, $"No{what} has {string.Join(", ", both)}, which is among the wanted ones as well.");
        return Add(name, Join(',', what, none ?? []));
    }

    public static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, otherwise + " Nothing was sent.");
        }
    }

    private DiscoveryQuery AddRange(string name, string what, double? minimum, double? maximum)
    {
        Require(!(minimum > maximum), $"Minimum{what} {Text(minimum)} is more than Maximum{what} {Text(maximum)}.");
        return Add(name + ".gte", Text(minimum)).Add(name + ".lte", Text(maximum));
    }

    private static string Join<T>(char separator, string what, IReadOnlyCollection<T> values)
        where T : struct
    {
        foreach (var value in values)
        {
            Require(value is not int id || id > 0, $"{value} is no id of {what.ToLowerInvariant()}: ids are 1 or more.");
            Require(value is not Enum || Enum.IsDefined(typeof(T), value), $"{value} is none of {what.ToLowerInvariant()}: {string.Join(", ", value is Enum ? Enum.GetNames(typeof(T)) : [])}.");
        }

        return string.Join(separator, values.Distinct().Select(value => value switch
        {
            TmdbMonetizationType type => type.ToString().ToLowerInvariant(),
            Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        }));
    }

    private static string CheckCode(string what, string code)
    {
        Require(code is { Length: 2 } && code.All(char.IsAsciiLetter), $"{what} '{code}' is not a code of two letters.");
        return code;
    }

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
