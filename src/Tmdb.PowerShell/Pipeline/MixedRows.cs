using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Rows of several kinds in one list.</summary>
internal static class MixedRows
{
    /// <summary>The name of the view that all kinds share. PowerShell shows rows that do not fit the view of the first one property by property.</summary>
    private const string View = "Tmdb.MixedItem";

    /// <summary>The row, with the shared view.</summary>
    public static PSObject Of(object row)
    {
        var mixed = PSObject.AsPSObject(row);
        mixed.TypeNames.Insert(0, View);
        return mixed;
    }
}
