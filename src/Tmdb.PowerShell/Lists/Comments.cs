namespace Tmdb.PowerShell;

/// <summary>Reads comments on items of lists.</summary>
internal static class Comments
{
    /// <summary>The comment in the row; null when it has none.</summary>
    public static string? Of(EntityReference title) => Row.IsScalar(title.Input) ? null : new Row(title.Input).Find(["comment", "comments"])?.Value.ToString();
}
