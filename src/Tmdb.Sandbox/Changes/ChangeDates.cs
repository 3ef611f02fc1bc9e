using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>The days for which a call asks for changes, both included: by default yesterday and today.</summary>
internal readonly record struct ChangeDates(DateOnly First, DateOnly Last)
{
    private const int LongestInDays = 14;

    public static ChangeDates Of(Call call, SandboxClock clock)
    {
        var today = DateOnly.FromDateTime(clock.Now.UtcDateTime);
        var start = Day(call, "start_date");
        var end = Day(call, "end_date");
        var last = end ?? Earlier(start?.AddDays(LongestInDays) ?? today, today);
        var first = start ?? last.AddDays(end is null ? -1 : -LongestInDays);
        return first <= last && last.DayNumber - first.DayNumber <= LongestInDays
            ? new(first, last)
            : throw new TmdbError(TmdbStatus.InvalidDateRange);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly? Day(Call call, string name)
    {
        if (call.QueryValue(name) is not { Length: > 0 } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new TmdbError(TmdbStatus.InvalidDate);
    }
}
