using Tmdb.Http;

namespace Tmdb;

/// <summary>The ids of what was changed at TMDB in some days.</summary>
/// <remarks>The total of more than 14 days counts twice what changed in two of the ranges that TMDB is asked for. The rows have it once.</remarks>
public sealed class ChangesClient
{
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

    /// <summary>The ranges to ask for, the oldest first.</summary>
    private List<(string? Start, string? End)> RangesOf(DateTime? startDate, DateTime? endDate) =>
        ChangeDays.Of(startDate, endDate, _client.Options.TimeProvider) is { } days
            ? [.. ChangeDays.Windows(days).Select(range => (ChangeDays.Format(range.First), ChangeDays.Format(range.Last)))]
            : [(null, null)];
}
