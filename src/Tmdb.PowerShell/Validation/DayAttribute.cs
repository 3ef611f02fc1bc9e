using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Tmdb.PowerShell;

/// <summary>Reads a day: an ISO 8601 date alike in every culture, other text by the culture. Rejects a number, which .NET would count from the year 1, and implausible years.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class DayAttribute : ArgumentTransformationAttribute
{
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = PSObjects.Bare(inputData);
        if (value is null)
        {
            return null;
        }

        var culture = value is string text && IsoForm().IsMatch(text) ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture;
        return value is DateTime or DateTimeOffset or string && LanguagePrimitives.TryConvertTo<DateTime>(value is DateTimeOffset moment ? moment.UtcDateTime : value, culture, out var day)
            && day.Year is >= FirstYear and <= LastYear
            ? day
            : throw new ArgumentTransformationMetadataException(
                FormattableString.Invariant($"'{value}' is not a date from {FirstYear} to {LastYear}. Expected is a date such as '2026-01-31': of a year, its first or its last day."));
    }

    [GeneratedRegex(@"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoForm();
}
