using System.Globalization;
using Tmdb.Http;

namespace Tmdb;

/// <summary>The ids of what was changed at TMDB in some days.</summary>
/// <remarks>The total of more than 14 days counts twice what changed in two of the ranges that TMDB is asked for. The rows have it once.</remarks>
public sealed class ChangesClient
{
    /// <summary>TMDB answers for no more days at once (its code 20).</summary>
    private const int LongestRange = 14;

    private readonly TmdbClient _client;

    internal ChangesClient(TmdbClient client) => _client = client;

    /// <summary>The movies that were changed.</summary>
    /// <param name="startDate">The first day, in UTC. The last 24 hours if null.</param>
    /// <param name="endDate">The last day, in UTC; today if null. Any number of days after the first: TMDB is asked for 14 at a time.</param>
    /// <returns>The rows, requested page by page as they are consumed. Each id comes once.</returns>
    /// <exception cref="TmdbException">The days are the wrong way round, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/changes-movie-list"/></remarks>
    public TmdbPageable<ChangedId> Movies(DateTime? startDate = null, DateTime? endDate = null) =>
        Pages("3/movie/changes", TmdbItemKind.Movie, startDate, endDate);

    /// <summary>The TV series that were changed.</summary>
    /// <inheritdoc cref="Movies" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/reference/changes-tv-list"/></remarks>
    public TmdbPageable<ChangedId> TvSeries(DateTime? startDate = null, DateTime? endDate = null) =>
        Pages("3/tv/changes", TmdbItemKind.TvSeries, startDate, endDate);

    /// <summary>The people who were changed.</summary>
    /// <inheritdoc cref="Movies" path="/*[not(self::summary) and not(self::remarks)]"/>
    /// <remarks><see href="https://developer.themoviedb.org/reference/changes-people-list"/></remarks>
    public TmdbPageable<ChangedId> People(DateTime? startDate = null, DateTime? endDate = null) =>
        Pages("3/person/changes", TmdbItemKind.Person, startDate, endDate);

    private TmdbPageable<ChangedId> Pages(string path, TmdbItemKind kind, DateTime? startDate, DateTime? endDate) =>
        new([.. RangesOf(startDate, endDate).Select(range => PagesOf(path, kind, range))]);

    private Func<int, CancellationToken, Task<Page<ChangedId>>> PagesOf(string path, TmdbItemKind kind, (string? Start, string? End) range) =>
        async (number, cancellationToken) =>
        {
            var page = await _client.SendAsync<Page<ChangedId>>(
                TmdbRequest.Get(path).With("start_date", range.Start).With("end_date", range.End).With("page", number),
                cancellationToken).ConfigureAwait(false);
            return page.WithRows(new RowList<ChangedId>([.. page.Results.Select(row => row.Of(kind))]));
        };

    /// <summary>The ranges to ask for, the oldest first. Each begins on the day with which the one before ends, so that no hour is left out.</summary>
    private List<(string? Start, string? End)> RangesOf(DateTime? startDate, DateTime? endDate)
    {
        if (startDate is null && endDate is null)
        {
            return [(null, null)];
        }

        var last = endDate?.Date ?? _client.Options.TimeProvider.GetUtcNow().UtcDateTime.Date;
        if (startDate?.Date is not { } first)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, "There is a last day of changes and no first one. Give both, or none for the last 24 hours. Nothing was sent.");
        }

        if (first > last)
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument, $"The first day of changes, {Text(first)}, is after the last one, {Text(last)}. Nothing was sent.");
        }

        var ranges = new List<(string? Start, string? End)>();
        do
        {
            var end = first.AddDays(LongestRange) < last ? first.AddDays(LongestRange) : last;
            ranges.Add((Text(first), Text(end)));
            first = end;
        }
        while (first < last);

        return ranges;

        static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
