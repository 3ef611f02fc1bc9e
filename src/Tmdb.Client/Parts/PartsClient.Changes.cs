using Tmdb.Http;

namespace Tmdb;

/// <content>What was changed.</content>
public sealed partial class PartsClient
{
    /// <summary>What was changed of a movie, a series, a season, an episode or a person.</summary>
    /// <param name="item">The item.</param>
    /// <param name="startDate">The first day; the last 24 hours if both days are null.</param>
    /// <param name="endDate">The last day; today if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The changes: a row for each.</returns>
    /// <exception cref="TmdbException">The item has no changes, the range is not one, or a request failed.</exception>
    /// <remarks>
    /// <para><see href="https://developer.themoviedb.org/reference/movie-changes"/></para>
    /// <para>TMDB takes 14 days at a time: a longer range takes several requests. Seasons and episodes take one more, for their id.</para>
    /// </remarks>
    public async Task<IReadOnlyList<Change>> GetChangesAsync(
        TmdbItem item, DateTime? startDate = null, DateTime? endDate = null, CancellationToken cancellationToken = default)
    {
        Check(TitlesTvAndPeople, item, "changes");
        var days = ChangeDays.Of(startDate, endDate, _client.Options.TimeProvider);
        var create = await RequestForChangesAsync(item, cancellationToken).ConfigureAwait(false);
        if (item.Kind == TmdbItemKind.TvEpisode)
        {
            // TMDB takes no days for an episode.
            var all = await SendAsync<Changes, Change>(item, create(), cancellationToken).ConfigureAwait(false);
            return days is { } range ? [.. all.Where(change => change.Time is not { } time || IsIn(range, time))] : all;
        }

        if (days is not { } whole)
        {
            return await SendAsync<Changes, Change>(item, create(), cancellationToken).ConfigureAwait(false);
        }

        var changes = new List<Change>();
        var known = new HashSet<(string?, string)>();
        foreach (var (first, last) in ChangeDays.Windows(whole))
        {
            var rows = await SendAsync<Changes, Change>(
                item, create().With("start_date", ChangeDays.Format(first)).With("end_date", ChangeDays.Format(last)), cancellationToken).ConfigureAwait(false);
            changes.AddRange(rows.Where(change => change.Id is not { } id || known.Add((change.Key, id))));
        }

        return changes;
    }

    private static bool IsIn((DateTime First, DateTime Last) days, DateTimeOffset time) =>
        time.UtcDateTime.Date >= days.First && time.UtcDateTime.Date <= days.Last;

    /// <summary>The changes of a season and of an episode are under ids of their own, which their details have.</summary>
    private async Task<Func<TmdbRequest>> RequestForChangesAsync(TmdbItem item, CancellationToken cancellationToken)
    {
        if (item is { SeasonNumber: { } season, EpisodeNumber: { } number })
        {
            var episode = await _client.Tv.GetEpisodeAsync((int)item.Id, season, number, cancellationToken: cancellationToken).ConfigureAwait(false);
            return () => TmdbRequest.Get("3/tv/episode/{episode_id}/changes", episode.Id);
        }

        if (item is { SeasonNumber: { } seasonNumber })
        {
            var details = await _client.Tv.GetSeasonAsync((int)item.Id, seasonNumber, cancellationToken: cancellationToken).ConfigureAwait(false);
            return () => TmdbRequest.Get("3/tv/season/{season_id}/changes", details.Id);
        }

        return () => item.Get("changes");
    }
}
