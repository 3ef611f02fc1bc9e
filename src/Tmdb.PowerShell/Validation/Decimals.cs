using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Reads numbers, and text with a decimal point or comma.</summary>
/// <remarks>PowerShell's conversion ignores commas, which Export-Csv writes in many cultures, and converts '0,5' to 5.</remarks>
internal static class Decimals
{
    /// <summary>The number; NaN when the value is none.</summary>
    public static double Read(object? value) => PSObjects.Bare(value) switch
    {
        string text => double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        double or float or decimal or int or long or short or byte or uint => Convert.ToDouble(PSObjects.Bare(value), CultureInfo.InvariantCulture),
        _ => double.NaN,
    };
}

/// <summary>Takes text with a decimal point or comma as the number that it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NumberAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) => PSObjects.Bare(inputData) is not string text ? inputData
        : Decimals.Read(text) is var number and not double.NaN ? number
        : throw new ArgumentTransformationMetadataException($"'{text}' is not a number.");
}
