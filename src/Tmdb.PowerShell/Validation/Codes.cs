using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Tmdb.PowerShell;

/// <summary>Rejects anything but a language tag such as <c>de</c> or <c>de-DE</c>. TMDB silently ignores other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class ValidateLanguageAttribute : ValidateEnumeratedArgumentsAttribute
{
    public static bool IsValid(string tag) => Tag().IsMatch(tag);

    protected override void ValidateElement(object element)
    {
        if (element is not string text || !IsValid(text))
        {
            throw new ValidationMetadataException($"'{element}' is not a language tag. Expected is a language, such as 'de', or a language and a country, such as 'de-DE'.");
        }
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}

/// <summary>Rejects anything but a country code such as <c>DE</c>. TMDB silently ignores other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValidateRegionAttribute : ValidateEnumeratedArgumentsAttribute
{
    public static bool IsValid(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    protected override void ValidateElement(object element)
    {
        if (element is not string text || !IsValid(text))
        {
            throw new ValidationMetadataException($"'{element}' is not a country code. Expected are two capital letters, such as 'DE' (ISO 3166-1).");
        }
    }
}
