using System.Globalization;

namespace Tmdb.PowerShell;

/// <summary>Ratings as people write them: numbers, or text with a point or a comma, in columns of several names.</summary>
internal static class Ratings
{
    private static readonly string[] OtherColumns = ["myrating", "yourrating", "userrating"];

    /// <summary>The column in which a row has its rating; null when it has none.</summary>
    public static (string Column, object Value)? Find(object input)
    {
        if (Row.IsScalar(input))
        {
            return null;
        }

        var row = new Row(input);
        return row.Get("Value") is { } value ? ("Value", value) : row.Get("Rating") is { } rating ? ("Rating", rating) : row.Find(OtherColumns);
    }

    /// <summary>The rating; null when it is none that TMDB takes.</summary>
    /// <remarks>PowerShell's own conversion passes over commas, which Export-Csv writes in many cultures, and makes 5 of '0,5'.</remarks>
    public static double? Read(object value)
    {
        var rating = PSObjects.Bare(value) switch
        {
            string text => double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
            double or float or decimal or int or long or short or byte or uint => Convert.ToDouble(PSObjects.Bare(value), CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return AccountClient.IsRating(rating) ? rating : null;
    }

    /// <summary>What is wrong with what is no rating.</summary>
    public static string Describe(object value) =>
        string.Create(CultureInfo.InvariantCulture, $"'{PSObjects.Bare(value)}', which is not a rating. Ratings are 0.5 to 10 in steps of 0.5");
}
