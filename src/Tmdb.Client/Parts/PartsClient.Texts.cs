using Tmdb.Http;

namespace Tmdb;

/// <content>Titles, translations, ids, keywords, releases and ratings.</content>
public sealed partial class PartsClient
{
    /// <summary>What the signed-in user, or the guest, has done with a movie, a series, the episodes of a season, or an episode.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The account states: one row, or of a season a row for each episode.</returns>
    /// <exception cref="TmdbException">Nobody is signed in, the item has no account states, or the request failed.</exception>
    /// <remarks>
    /// <see href="https://developer.themoviedb.org/reference/movie-account-states"/> and
    /// <see href="https://developer.themoviedb.org/reference/tv-season-account-states"/>
    /// </remarks>
    public Task<IReadOnlyList<AccountStates>> GetAccountStatesAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        item?.Kind == TmdbItemKind.TvSeason
            ? GetAsync<SeasonAccountStates, AccountStates>(TitlesAndTv, item, "account_states", r => r.Using(CredentialUse.AnySession), cancellationToken)
            : GetAsync<AccountStates, AccountStates>(TitlesAndTv, item!, "account_states", r => r.Using(CredentialUse.AnySession), cancellationToken);

    /// <summary>The other names of a company or network.</summary>
    /// <param name="item">The company or network.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The names.</returns>
    /// <exception cref="TmdbException">The item has no alternative names, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/company-alternative-names"/></remarks>
    public Task<IReadOnlyList<AlternativeName>> GetAlternativeNamesAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<AlternativeNames, AlternativeName>(CompaniesAndNetworks, item, "alternative_names", AsItIs, cancellationToken);

    /// <summary>The other titles of a movie or series.</summary>
    /// <param name="item">The movie or series.</param>
    /// <param name="country">The country of a movie's titles, as an ISO 3166-1 alpha-2 code; all if null. TMDB has all of a series.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The titles.</returns>
    /// <exception cref="TmdbException">The item has no alternative titles, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-alternative-titles"/></remarks>
    public async Task<IReadOnlyList<AlternativeTitle>> GetAlternativeTitlesAsync(
        TmdbItem item, string? country = null, CancellationToken cancellationToken = default)
    {
        var titles = await GetAsync<AlternativeTitles, AlternativeTitle>(
            Titles, item, "alternative_titles", request => item.Kind == TmdbItemKind.Movie ? request.With("country", country) : request, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(country) ? titles : [.. titles.Where(title => country.Equals(title.CountryCode, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The content ratings of a series by country.</summary>
    /// <param name="item">The series.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The content ratings.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-content-ratings"/></remarks>
    public Task<IReadOnlyList<ContentRating>> GetContentRatingsAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<ContentRatings, ContentRating>(OnlyTvSeries, item, "content_ratings", AsItIs, cancellationToken);

    /// <summary>The episode groups of a series. <see cref="TvClient.GetEpisodeGroupAsync"/> gets the episodes of one.</summary>
    /// <param name="item">The series.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The episode groups.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-episode-groups"/></remarks>
    public Task<IReadOnlyList<EpisodeGroupSummary>> GetEpisodeGroupsAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<EpisodeGroups, EpisodeGroupSummary>(OnlyTvSeries, item, "episode_groups", AsItIs, cancellationToken);

    /// <summary>The ids by which others know a movie, a series, a season, an episode or a person.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The external ids: one row.</returns>
    /// <exception cref="TmdbException">The item has no external ids, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-external-ids"/></remarks>
    public Task<IReadOnlyList<ExternalIds>> GetExternalIdsAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<ExternalIds, ExternalIds>(TitlesTvAndPeople, item, "external_ids", AsItIs, cancellationToken);

    /// <summary>The keywords of a movie or series.</summary>
    /// <param name="item">The movie or series.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The keywords.</returns>
    /// <exception cref="TmdbException">The item has no keywords, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-keywords"/></remarks>
    public Task<IReadOnlyList<Keyword>> GetKeywordsAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<Keywords, Keyword>(Titles, item, "keywords", AsItIs, cancellationToken);

    /// <summary>The release dates and certifications of a movie by country.</summary>
    /// <param name="item">The movie.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The release dates.</returns>
    /// <exception cref="TmdbException">The item is no movie, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-release-dates"/></remarks>
    public Task<IReadOnlyList<ReleaseDate>> GetReleaseDatesAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<ReleaseDates, ReleaseDate>(OnlyMovies, item, "release_dates", AsItIs, cancellationToken);

    /// <summary>The episodes of a series that were screened theatrically.</summary>
    /// <param name="item">The series.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The episodes.</returns>
    /// <exception cref="TmdbException">The item is no series, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/tv-series-screened-theatrically"/></remarks>
    public Task<IReadOnlyList<ScreenedEpisode>> GetScreenedEpisodesAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<ScreenedTheatrically, ScreenedEpisode>(OnlyTvSeries, item, "screened_theatrically", AsItIs, cancellationToken);

    /// <summary>The translations of a movie, a series, a season, an episode, a person or a collection.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The translations.</returns>
    /// <exception cref="TmdbException">The item has no translations, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-translations"/></remarks>
    public Task<IReadOnlyList<Translation>> GetTranslationsAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<Translations, Translation>(
            [.. TitlesTvAndPeople, TmdbItemKind.Collection], item, "translations", AsItIs, cancellationToken);

    /// <summary>Where to watch a movie, a series or a season. The data is JustWatch's, and who shows it names JustWatch.</summary>
    /// <param name="item">The movie, series or season.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The offers, country by country.</returns>
    /// <exception cref="TmdbException">The item has no watch providers, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-watch-providers"/></remarks>
    public Task<IReadOnlyList<WatchProviderOffer>> GetWatchProvidersAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<WatchProviders, WatchProviderOffer>([.. Titles, TmdbItemKind.TvSeason], item, "watch/providers", AsItIs, cancellationToken);
}
