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

    /// <summary>The original value of a column.</summary>
    public object? ValueOf(string column) => _input.BaseObject is IDictionary table
        ? table.Cast<DictionaryEntry>().FirstOrDefault(entry => string.Equals(entry.Key as string, column, StringComparison.OrdinalIgnoreCase)).Value
        : _input.Properties[column]?.Value;

    /// <summary>The value of a column; null when the column does not exist or is empty.</summary>
    public object? Get(string column) => PSObjects.Bare(ValueOf(column)) is { } bare && !(bare is string text && string.IsNullOrWhiteSpace(text)) ? bare : null;

    /// <summary>The first non-empty column that has one of these names, normalized by <see cref="Normalize"/>.</summary>
    public (string Column, object Value)? Find(IReadOnlyCollection<string> names)
    {
        foreach (var column in Columns.Where(column => names.Contains(Normalize(column), StringComparer.Ordinal)))
        {
            if (Get(column) is { } value)
            {
                return (column, value);
            }
        }

        return null;
    }
}
