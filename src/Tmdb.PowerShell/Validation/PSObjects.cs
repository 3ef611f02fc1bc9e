using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Helpers for PowerShell objects.</summary>
internal static class PSObjects
{
    /// <summary>Unwraps a value.</summary>
    /// <param name="value">A value, wrapped or not.</param>
    /// <returns>The value itself.</returns>
    public static object? Bare(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;

    /// <summary>Whether a value is the number of rows that -IncludeTotalCount emits before them, and so neither an id nor a text to search for.</summary>
    public static bool IsTotalCount(object? value) => value is PSObject { BaseObject: ulong } count && count.Properties["Accuracy"] is not null;
}
