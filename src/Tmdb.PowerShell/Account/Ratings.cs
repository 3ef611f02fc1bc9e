using System.Collections;
using System.Globalization;

namespace Tmdb.PowerShell;

/// <summary>Reads ratings: numbers, or text with a decimal point or comma, in columns of several names.</summary>
internal static class Ratings
{
    private static readonly string[] OtherColumns = ["myrating", "yourrating", "userrating"];

    /// <summary>The column that contains a row's rating; null when there is none.</summary>
    public static (string Column, object Value)? Find(object input)
    {
        if (Row.IsScalar(input))
        {
            return null;
        }

        var row = new Row(input);
        return row.Get("Value") is { } value ? ("Value", value) : row.Get("Rating") is { } rating ? ("Rating", rating) : row.Find(OtherColumns);
    }

    /// <summary>The rating; null when the value is not a rating that TMDB accepts.</summary>
    public static double? Read(object value) => Decimals.Read(value) is var rating && AccountClient.IsRating(rating) ? rating : null;

    /// <summary>The reason that a value is not a valid rating.</summary>
    public static string Describe(object value) =>
        string.Create(CultureInfo.InvariantCulture, $"'{TextOf(PSObjects.Bare(value))}', which is not a rating. Ratings are 0.5 to 10 in steps of 0.5");

    /// <summary>PowerShell makes a list of <c>7,5</c>.</summary>
    private static object? TextOf(object? value) =>
        value is IEnumerable list and not string ? string.Join(',', list.Cast<object?>().Select(PSObjects.Bare)) : value;
}
