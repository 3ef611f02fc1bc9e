using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Copies of inputs with other values.</summary>
internal static class Rows
{
    /// <summary>A copy of the input with properties set to new values; for a plain id, a row of it and those.</summary>
    public static PSObject With(EntityReference entity, IEnumerable<(string Property, object? Value)> values)
    {
        var row = entity.Copy();
        foreach (var (property, value) in values)
        {
            Set(row, property, value);
        }

        return row;
    }

    /// <summary>Sets a property, or adds it.</summary>
    public static void Set(PSObject row, string property, object? value)
    {
        if (row.Properties[property] is { IsSettable: true } there)
        {
            there.Value = value;
        }
        else
        {
            row.Members.Remove(property);
            row.Members.Add(new PSNoteProperty(property, value));
        }
    }
}
