using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Tmdb;

/// <summary>
/// Makes an answer that does not fit its type readable: moves the values that do not fit aside, to names that no member has, so that
/// they end in <see cref="TmdbObject.AdditionalProperties"/>. It goes through the answer once, from the outside to the inside, and only
/// where something does not fit; so it ends, however odd the answer is.
/// </summary>
internal sealed class JsonMender
{
    /// <summary>A mark that no member of TMDB's has at the end of its name.</summary>
    private const string Mark = "?";

    /// <summary>
    /// How many values may not fit. Each takes some exceptions to find, and an answer with more of them is none of TMDB's: a few megabytes of them would take
    /// minutes and gigabytes.
    /// </summary>
    private const int MostOdd = 5000;

    private int _odd;

    private JsonMender()
    {
    }

    /// <summary>The answer as JSON that can be read as the type.</summary>
    /// <exception cref="JsonException">It is not JSON, it is another kind of value than the type as a whole, or most of it does not fit.</exception>
    public static byte[] Mend(ReadOnlySpan<byte> utf8Json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        var value = PlainValueConverter.ReadValue(ref reader);
        if (reader.Read())
        {
            throw new JsonException("There is more after the end of the answer.");
        }

        var aside = new List<(string Place, object? Value)>();
        if (!new JsonMender().TryMend(ref value, type, aside))
        {
            throw new JsonException($"The answer is not a {type.Type.Name}.");
        }

        // Only a list has no owner to keep what does not fit; the row is then a record that has nothing else.
        if (value is List<object?> rows && typeof(TmdbObject).IsAssignableFrom(ItemType(type.Type)))
        {
            rows.AddRange(aside.Select(odd => new Dictionary<string, object?>(StringComparer.Ordinal) { [odd.Place + Mark] = odd.Value }));
        }

        return PlainValueConverter.ToUtf8Bytes(value);
    }

    /// <summary>Whether the value can be read as the type, at the end: what had to go out of it is in <paramref name="aside"/>.</summary>
    private bool TryMend(ref object? value, JsonTypeInfo type, List<(string Place, object? Value)> aside)
    {
        if (Fits(value, type))
        {
            return true;
        }

        switch (value)
        {
            case List<object?> rows when ItemType(type.Type) is { } rowType:
                MendRows(rows, type.Options.GetTypeInfo(rowType), aside);
                break;
            case Dictionary<string, object?> entries when EntryType(type.Type) is { } entryType:
                MendEntries(entries, type.Options.GetTypeInfo(entryType), aside);
                break;
            case Dictionary<string, object?> members when type.Kind == JsonTypeInfoKind.Object:
                MendMembers(members, type);
                break;
            default:
                return false;
        }

        return Fits(value, type);
    }

    private void MendRows(List<object?> rows, JsonTypeInfo rowType, List<(string Place, object? Value)> aside)
    {
        var kept = new List<object?>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var inRow = new List<(string Place, object? Value)>();
            if (row is not null && TryMend(ref row, rowType, inRow))
            {
                kept.Add(row);
                aside.AddRange(inRow.Select(odd => ($"[{i}]{odd.Place}", odd.Value)));
            }
            else
            {
                PutAside(aside, $"[{i}]", rows[i]);
            }
        }

        rows.Clear();
        rows.AddRange(kept);
    }

    private void MendEntries(Dictionary<string, object?> entries, JsonTypeInfo entryType, List<(string Place, object? Value)> aside)
    {
        foreach (var (key, original) in entries.ToArray())
        {
            var entry = original;
            var inEntry = new List<(string Place, object? Value)>();
            if (entry is not null && TryMend(ref entry, entryType, inEntry))
            {
                entries[key] = entry;
                aside.AddRange(inEntry.Select(odd => ($".{key}{odd.Place}", odd.Value)));
            }
            else
            {
                entries.Remove(key);
                PutAside(aside, $".{key}", original);
            }
        }
    }

    private void MendMembers(Dictionary<string, object?> members, JsonTypeInfo type)
    {
        foreach (var (name, original) in members.ToArray())
        {
            if (MemberFits(name, original, type))
            {
                continue;
            }

            var value = original;
            var inMember = new List<(string Place, object? Value)>();
            var member = type.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));
            if (member is not null
                && TryMend(ref value, type.Options.GetTypeInfo(member.PropertyType), inMember)
                && MemberFits(name, value, type))
            {
                members[name] = value;
                foreach (var odd in inMember)
                {
                    members[name + odd.Place + Mark] = odd.Value;
                }
            }
            else
            {
                members.Remove(name);
                members[name + Mark] = original;
                Count();
            }
        }
    }

    private void PutAside(List<(string Place, object? Value)> aside, string place, object? value)
    {
        aside.Add((place, value));
        Count();
    }

    private void Count()
    {
        if (++_odd > MostOdd)
        {
            throw new JsonException($"More than {MostOdd} values are not what they should be.");
        }
    }

    /// <summary>Tried on an object that has this member alone, so that it is read as it will be in the end.</summary>
    private static bool MemberFits(string name, object? value, JsonTypeInfo type) =>
        Fits(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value }, type);

    private static bool Fits(object? value, JsonTypeInfo type)
    {
        try
        {
            JsonSerializer.Deserialize(PlainValueConverter.ToUtf8Bytes(value), type);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : null;

    private static Type? EntryType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? type.GenericTypeArguments[1] : null;
}
