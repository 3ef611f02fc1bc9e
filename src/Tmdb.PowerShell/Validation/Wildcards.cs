using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Filters by text with wildcards, as PowerShell's own cmdlets do, but in every culture alike: the values are TMDB's, not the user's.</summary>
internal static class Wildcards
{
    /// <summary>Whether a value matches one of the patterns, regardless of case. Without patterns, everything does.</summary>
    public static bool Match(string[] patterns, string? value) =>
        patterns.Length == 0 || patterns.Any(pattern => new WildcardPattern(pattern, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant).IsMatch(value ?? string.Empty));
}
