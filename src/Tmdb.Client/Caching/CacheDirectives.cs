using System.Globalization;

namespace Tmdb.Caching;

/// <summary>
/// The directives of Cache-Control (RFC 9111, section 5.2). .NET's own reading gives up a header with one odd value, and with it a <c>no-store</c>
/// beside it.
/// </summary>
internal sealed class CacheDirectives
{
    /// <summary>None at all.</summary>
    public static readonly CacheDirectives None = new();

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    private CacheDirectives()
    {
    }

    /// <summary>The directives of a request or an answer, from the lines of its header. Of one that comes twice, the first counts.</summary>
    public static CacheDirectives Of(IEnumerable<string> lines)
    {
        CacheDirectives? directives = null;
        foreach (var member in lines.SelectMany(FieldValues.Split))
        {
            directives ??= new();
            var equals = member.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (member, null) : (member[..equals], FieldValues.Unquote(member[(equals + 1)..]));
            directives._values.TryAdd(name, value);
        }

        return directives ?? None;
    }

    /// <summary>Whether it is there, with a value or without.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>Its value; null if it has none or is not there.</summary>
    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>The names of the headers that it is limited to; null if it is not there, or limited to none.</summary>
    public IReadOnlyList<string>? Fields(string name) => Value(name) is { Length: > 0 } fields ? FieldValues.Split(fields) : null;

    /// <summary>Its seconds; zero if they are none, which is to be taken for no time at all; null if it is not there.</summary>
    public TimeSpan? Seconds(string name) => _values.TryGetValue(name, out var value) ? ParseSeconds(value) ?? TimeSpan.Zero : null;

    /// <summary>A number of seconds of any length; null if it is none.</summary>
    public static TimeSpan? ParseSeconds(string? text) =>
        string.IsNullOrEmpty(text) || !text.All(char.IsAsciiDigit) ? null
        : TimeSpan.FromSeconds(uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : uint.MaxValue);
}
