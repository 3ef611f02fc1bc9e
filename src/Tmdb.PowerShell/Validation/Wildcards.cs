using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Filters by text with wildcards, as PowerShell's own cmdlets do.</summary>
internal static class Wildcards
{
    /// <summary>Whether a value matches one of the patterns, regardless of case. Without patterns, everything does.</summary>
    public static bool Match(string[] patterns, string? value) =>
        patterns.Length == 0 || patterns.Any(pattern => new WildcardPattern(pattern, WildcardOptions.IgnoreCase).IsMatch(value ?? string.Empty));
}
