using Tmdb.Http;

namespace Tmdb;

/// <summary>TV series, their seasons, episodes and episode groups.</summary>
public sealed class TvClient
{
    private readonly TmdbClient _client;

    internal TvClient(TmdbClient client) => _client = client;

    /// <summary>The details of a TV series, and the included parts, in one request.</summary>
    /// <param name="seriesId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include, at most 20; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The TV series.</returns>
    /// <exception cref="TmdbException">There is no such series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-details"/></remarks>
    public Task<TvSeries> GetAsync(
        int seriesId, IReadOnlyCollection<TvSeriesInclude>? include = null, string? language = null, CancellationToken cancellationToken = default) =>
        GetSomeAsync(seriesId, include, seasons: [], language, cancellationToken);

    /// <summary>The details of a TV series with whole seasons, and the included parts, in as few requests as it takes.</summary>
    /// <param name="seriesId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts of the series to include, at most 20; none if null.</param>
    /// <param name="seasonNumbers">The numbers of the seasons, for <see cref="TvSeries.FullSeasons"/>; 0 are the specials.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The TV series, with the seasons in the order of <paramref name="seasonNumbers"/>.</returns>
    /// <exception cref="TmdbException">There is no such series or season, or a request failed.</exception>
    /// <remarks>
    /// <para><see href="https://developer.themoviedb.org/reference/tv-series-details"/></para>
    /// <para>TMDB takes 20 parts and seasons at a time, and leaves a season out when something is wrong with it. Such a season is requested by itself.</para>
    /// </remarks>
    public async Task<TvSeries> GetAsync(
        int seriesId,
        IReadOnlyCollection<TvSeriesInclude>? include,
        IReadOnlyCollection<int> seasonNumbers,
        string? language = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seasonNumbers);
        var numbers = seasonNumbers.Distinct().ToArray();
        var first = Math.Max(0, AppendToResponse.Most - (include?.Distinct().Count() ?? 0));
        var series = await GetSomeAsync(seriesId, include, numbers[..Math.Min(first, numbers.Length)], language, cancellationToken).ConfigureAwait(false);
        var seasons = series.FullSeasons.ToList();
        foreach (var some in numbers.Skip(first).Chunk(AppendToResponse.Most))
        {
            seasons.AddRange((await GetSomeAsync(seriesId, include: null, some, language, cancellationToken).ConfigureAwait(false)).FullSeasons);
        }

        var whole = new List<TvSeason>(numbers.Length);
        foreach (var number in numbers)
        {
            whole.Add(seasons.Find(season => season.SeasonNumber == number)
                ?? await GetSeasonAsync(seriesId, number, include: null, language, cancellationToken).ConfigureAwait(false));
        }

        return series.WithSeasons(whole);
    }

    /// <summary>The details of a season with its episodes, and the included parts, in one request.</summary>
    /// <param name="seriesId">The TMDB id of the series, 1 or more.</param>
    /// <param name="seasonNumber">The number of the season, 0 or more; 0 are the specials.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The season.</returns>
    /// <exception cref="TmdbException">There is no such season, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-season-details"/></remarks>
    public async Task<TvSeason> GetSeasonAsync(
        int seriesId,
        int seasonNumber,
        IReadOnlyCollection<TvSeasonInclude>? include = null,
        string? language = null,
        CancellationToken cancellationToken = default)
    {
        var season = await _client.SendAsync<TvSeason>(
            TmdbItem.TvSeason(seriesId, seasonNumber).Get()
                .Expecting("season_number", seasonNumber)
                .Including(include, language ?? _client.Options.Language),
            cancellationToken).ConfigureAwait(false);
        season.SetSeries(seriesId);
        return season;
    }

    /// <summary>The details of an episode, and the included parts, in one request.</summary>
    /// <param name="seriesId">The TMDB id of the series, 1 or more.</param>
    /// <param name="seasonNumber">The number of the season, 0 or more; 0 are the specials.</param>
    /// <param name="episodeNumber">The number of the episode, 0 or more.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The episode.</returns>
    /// <exception cref="TmdbException">There is no such episode, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-episode-details"/></remarks>
    public async Task<TvEpisode> GetEpisodeAsync(
        int seriesId,
        int seasonNumber,
        int episodeNumber,
        IReadOnlyCollection<TvEpisodeInclude>? include = null,
        string? language = null,
        CancellationToken cancellationToken = default)
    {
        var episode = await _client.SendAsync<TvEpisode>(
            TmdbItem.TvEpisode(seriesId, seasonNumber, episodeNumber).Get()
                .Expecting("season_number", seasonNumber)
                .Expecting("episode_number", episodeNumber)
                .Including(include, language ?? _client.Options.Language),
            cancellationToken).ConfigureAwait(false);
        episode.SeriesId = seriesId;
        return episode;
    }

    /// <summary>An episode group with its episodes.</summary>
    /// <param name="episodeGroupId">The id of the group, from <see cref="PartsClient.GetEpisodeGroupsAsync"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The episode group.</returns>
    /// <exception cref="TmdbException">There is no such group, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-episode-group-details"/></remarks>
    public Task<TvEpisodeGroup> GetEpisodeGroupAsync(string episodeGroupId, CancellationToken cancellationToken = default) =>
        _client.SendAsync<TvEpisodeGroup>(
            TmdbItem.Create(TmdbItemKind.TvEpisodeGroup, episodeGroupId).Get()
                .Expecting("id", episodeGroupId),
            cancellationToken);

    /// <summary>The TV series that was added to TMDB last. Most of its properties are not known yet.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The TV series.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-latest-id"/></remarks>
    public Task<TvSeries> GetLatestAsync(CancellationToken cancellationToken = default) =>
        _client.SendAsync<TvSeries>(TmdbRequest.Get("3/tv/latest"), cancellationToken);

    /// <summary>The TV series of one of TMDB's lists.</summary>
    /// <param name="list">The list.</param>
    /// <param name="timeZone">
    /// The time zone that says which day is today, such as <c>Europe/Berlin</c>, for the lists by air date; the client's default if null.
    /// </param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks>
    /// <see href="https://developer.themoviedb.org/reference/tv-series-popular-list"/> and
    /// <see href="https://developer.themoviedb.org/reference/tv-series-airing-today-list"/>
    /// </remarks>
    public TmdbPageable<TvSeriesSummary> List(TvSeriesList list, string? timeZone = null, string? language = null) =>
        _client.Pages<TvSeriesSummary>(page => TmdbRequest.Get("3/tv/{list}", list.ToWireName())
            .With("language", language ?? _client.Options.Language)
            .With("timezone", list is TvSeriesList.AiringToday or TvSeriesList.OnTheAir ? timeZone ?? _client.Options.TimeZone : null)
            .With("page", page));

    private Task<TvSeries> GetSomeAsync(
        int seriesId, IReadOnlyCollection<TvSeriesInclude>? include, IEnumerable<int> seasons, string? language, CancellationToken cancellationToken) =>
        _client.SendAsync<TvSeries>(
            TmdbItem.TvSeries(seriesId).Get().Expecting("id", seriesId).Including(include, language ?? _client.Options.Language, seasons),
            cancellationToken);
}
