using System.Collections;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Reads an input as columns: a record of this module, a row of a CSV or JSON file, or a hashtable.</summary>
internal readonly struct Row(object input)
{
    private readonly PSObject _input = PSObject.AsPSObject(input);

    /// <summary>The original names of the columns.</summary>
    public IReadOnlyList<string> Columns => _input.BaseObject is IDictionary table
        ? [.. table.Keys.Cast<object>().Select(key => key.ToString()!)]
        : [.. _input.Properties.Select(property => property.Name)];

    /// <summary>Whether the input is a plain value and not a row.</summary>
    public static bool IsScalar(object input) => PSObjects.Bare(input) is string or ValueType;

    /// <summary>Normalizes a name: <c>my_rating</c>, <c>My Rating</c>, and <c>MyRating</c> are the same.</summary>
    public static string Normalize(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Gets the value of a column; null where it cannot be read.</summary>
    public object? ValueOf(string column)
    {
        if (_input.BaseObject is not IDictionary table)
        {
            try
            {
                return _input.Properties[column]?.Value;
            }
            catch (GetValueException)
            {
                return null; // A script property that throws has no value.
            }
        }

        // Its own enumerator: a generic dictionary gives other entries to Cast.
        for (var entries = table.GetEnumerator(); entries.MoveNext();)
        {
            if (string.Equals(entries.Key as string, column, StringComparison.OrdinalIgnoreCase))
            {
                return entries.Value;
            }
        }

        return null;
    }

    /// <summary>Gets the value of a column; null when there is no such column, or nothing in it.</summary>
    public object? Get(string column) =>
        PSObjects.Bare(ValueOf(column)) is { } bare and not DBNull && !(bare is string text && string.IsNullOrWhiteSpace(text)) ? bare : null;

    /// <summary>The first non-empty column that has one of these names, normalized by <see cref="Normalize"/>.</summary>
    public (string Column, object Value)? Find(IReadOnlyCollection<string> names) => FindAll(names) is [var first, ..] ? first : null;

    /// <summary>The non-empty columns that have one of these names, normalized by <see cref="Normalize"/>.</summary>
    public IReadOnlyList<(string Column, object Value)> FindAll(IReadOnlyCollection<string> names)
    {
        var found = new List<(string, object)>();
        foreach (var column in Columns.Where(column => names.Contains(Normalize(column), StringComparer.Ordinal)))
        {
            if (Get(column) is { } value)
            {
                found.Add((column, value));
            }
        }

        return found;
    }
}
