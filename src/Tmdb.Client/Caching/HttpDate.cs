using System.Globalization;

namespace Tmdb.Caching;

/// <summary>Dates in headers (RFC 9110, section 5.6.7). .NET's own reading takes more than these, and an Expires that is no date has to mean the past.</summary>
internal static class HttpDate
{
    /// <summary>After the name of the day and a comma: today's form, and one with two digits for the year.</summary>
    private static readonly string[] Forms = ["dd MMM yyyy HH:mm:ss 'GMT'", "dd-MMM-yy HH:mm:ss 'GMT'"];

    /// <summary>After the name of the day alone: that of C.</summary>
    private static readonly string[] FormsOfC = ["MMM dd HH:mm:ss yyyy", "MMM  d HH:mm:ss yyyy"];

    private static readonly CultureInfo Culture = WithYearsOfThisCentury();

    /// <summary>The date; null if it is none.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        return space > 0 && DateTimeOffset.TryParseExact(
            text![(space + 1)..].ToUpperInvariant(), text[space - 1] == ',' ? Forms : FormsOfC, Culture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static CultureInfo WithYearsOfThisCentury()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar { TwoDigitYearMax = 2099 };
        return culture;
    }
}
