using System.Globalization;

namespace Tmdb;

/// <summary>The days of which changes are requested.</summary>
internal static class ChangeDays
{
    /// <summary>TMDB refuses a range of more days (its code 20).</summary>
    private const int LongestRange = 14;

    /// <summary>The first and the last day; null if neither is given.</summary>
    /// <exception cref="TmdbException">There is no first day, or it is after the last one.</exception>
    public static (DateTime First, DateTime Last)? Of(DateTime? startDate, DateTime? endDate, TimeProvider clock)
    {
        if (startDate?.Date is not { } first)
        {
            return endDate is null
                ? null
                : throw new TmdbException(TmdbErrorKind.InvalidArgument, "There is a last day of changes and no first one. Give both, or none for the last 24 hours. Nothing was sent.");
        }

        var last = endDate?.Date ?? clock.GetUtcNow().UtcDateTime.Date;
        return first <= last
            ? (first, last)
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"The first day of changes, {Format(first)}, is after the last one, {Format(last)}. Nothing was sent.");
    }

    /// <summary>The days in ranges that TMDB takes, the oldest first. Each begins on the day with which the one before ends, so that no hour is left out.</summary>
    public static IEnumerable<(DateTime First, DateTime Last)> Windows((DateTime First, DateTime Last) days)
    {
        var first = days.First;
        for (; (days.Last - first).Days > LongestRange; first = first.AddDays(LongestRange))
        {
            yield return (first, first.AddDays(LongestRange));
        }

        yield return (first, days.Last);
    }

    public static string Format(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
