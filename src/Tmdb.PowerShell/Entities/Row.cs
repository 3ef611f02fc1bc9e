using System.Collections;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>An input as columns, whatever it is: a record of this module, a row of a CSV or JSON file, a hashtable.</summary>
internal readonly struct Row(object input)
{
    private readonly PSObject _input = PSObject.AsPSObject(input);

    /// <summary>The names of the columns, as they are.</summary>
    public IReadOnlyList<string> Columns => _input.BaseObject is IDictionary table
        ? [.. table.Keys.Cast<object>().Select(key => key.ToString()!)]
        : [.. _input.Properties.Select(property => property.Name)];

    /// <summary>Whether it is a value by itself, and no row.</summary>
    public static bool IsScalar(object input) => PSObjects.Bare(input) is string or ValueType;

    /// <summary>A name as people vary it: <c>my_rating</c>, <c>My Rating</c> and <c>MyRating</c> are the same.</summary>
    public static string Normalize(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The value of a column, as it is.</summary>
    public object? ValueOf(string column) => _input.BaseObject is IDictionary table
        ? table.Cast<DictionaryEntry>().FirstOrDefault(entry => string.Equals(entry.Key as string, column, StringComparison.OrdinalIgnoreCase)).Value
        : _input.Properties[column]?.Value;

    /// <summary>The value of a column; null when there is no such column, or nothing in it.</summary>
    public object? Get(string column) => PSObjects.Bare(ValueOf(column)) is { } bare && !(bare is string text && string.IsNullOrWhiteSpace(text)) ? bare : null;

    /// <summary>The first column with something in it that has one of these names, as <see cref="Normalize"/> makes them.</summary>
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
