using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Tmdb.PowerShell;

/// <summary>
/// Takes languages in order of preference, such as <c>de-DE, en-US, original</c>, as the client takes them: one text. Rejects anything but language tags and
/// <c>original</c>, as TMDB silently ignores other values.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class LanguagesAttribute : ArgumentTransformationAttribute
{
    /// <summary>Whether only one language is taken: for rows in pages, which are filtered by their language and have no texts to complete.</summary>
    public bool OnlyOne { get; set; }

    public static bool IsValid(string tag) => Tag().IsMatch(tag);

    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var languages = string.Join(',', (LanguagePrimitives.GetEnumerable(inputData)?.Cast<object?>() ?? [inputData])
            .SelectMany(value => PSObjects.Bare(value) is string text ? text.Split(',').Select(tag => tag.Trim(' ')) : [$"{value}"])
            .Select(tag => IsValid(tag) || tag == LanguageList.Original
                ? tag
                : throw new ArgumentTransformationMetadataException(
                    $"'{tag}' is not a language tag. Expected is a language, such as 'de', a language and a country, such as 'de-DE', or 'original'.")));
        return OnlyOne && LanguageList.Of(languages) is not null
            ? throw new ArgumentTransformationMetadataException($"'{languages}' is not one language. Expected is a language, such as 'de', or a language and a country, such as 'de-DE'.")
            : languages;
    }

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z]{2})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}

/// <summary>Takes country codes such as <c>DE</c>, in any case, and rejects anything else. TMDB silently ignores other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RegionAttribute : ArgumentTransformationAttribute
{
    public static bool IsValid(string code) => code.Length == 2 && code.All(char.IsAsciiLetter);

    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => LanguagePrimitives.GetEnumerable(inputData) is { } codes
        ? codes.Cast<object?>().Select(Read).ToArray()
        : Read(inputData);

    private static string Read(object? value) => PSObjects.Bare(value) is string code && IsValid(code)
        ? code.ToUpperInvariant()
        : throw new ArgumentTransformationMetadataException($"'{value}' is not a country code. Expected are two letters, such as 'DE' (ISO 3166-1).");
}

/// <summary>Rejects anything but the name of a time zone such as <c>Europe/Berlin</c>. TMDB silently ignores other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class ValidateTimeZoneAttribute : ValidateEnumeratedArgumentsAttribute
{
    protected override void ValidateElement(object element)
    {
        if (element is not string text || !Name().IsMatch(text))
        {
            throw new ValidationMetadataException($"'{element}' is not a time zone. Expected is its name in the IANA database, such as 'Europe/Berlin'. Get-TmdbTimeZone lists all.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z_]+(/[A-Za-z_-]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
