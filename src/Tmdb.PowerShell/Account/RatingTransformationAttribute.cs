using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>
/// Reads a rating that is a text, as CSV files have it: with a point or, as Export-Csv writes it in many cultures, with a comma.
/// PowerShell's own conversion passes over commas and makes 5 of '0,5'.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RatingTransformationAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        if (PSObjects.Bare(inputData) is not string text)
        {
            return inputData;
        }

        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ArgumentTransformationMetadataException($"'{text}' is no rating. Ratings are 0.5 to 10 in steps of 0.5.");
    }
}
