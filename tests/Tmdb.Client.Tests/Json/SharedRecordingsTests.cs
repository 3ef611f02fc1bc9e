namespace Tmdb.Tests.Json;

/// <summary>
/// Answers of the live API, recorded by others (see shared/tmdb-api/README.md), and the members that were checked against it.
/// </summary>
public sealed class SharedRecordingsTests
{
    public static TheoryData<string, Type> Recordings => new()
    {
        { "movie", typeof(Movie) },
        { "movie-with-collection", typeof(Movie) },
        { "movie-blank-homepage-release-date", typeof(Movie) },
        { "movie-details-append-response", typeof(Movie) },
        { "movie-list-item", typeof(MovieSummary) },
        { "movie-list-item-collection", typeof(MovieSummary) },
        { "movie-pageable-list", typeof(Page<MovieSummary>) },
        { "movie-external-ids", typeof(ExternalIds) },
        { "movie-keywords", typeof(Keywords) },
        { "movie-release-dates", typeof(ReleaseDates) },
        { "movie-release-dates-by-country", typeof(CountryReleaseDates) },
        { "release-date", typeof(ReleaseDate) },
        { "movie-translation-collection", typeof(Translations) },
        { "belongs-to-collection", typeof(MovieCollectionSummary) },
        { "tv-series", typeof(TvSeries) },
        { "tv-series-blank-homepage-first-air-date", typeof(TvSeries) },
        { "tv-series-details-append-response", typeof(TvSeries) },
        { "tv-series-list-item", typeof(TvSeriesSummary) },
        { "tv-series-list-item-no-genre-ids", typeof(TvSeriesSummary) },
        { "tv-series-pageable-list", typeof(Page<TvSeriesSummary>) },
        { "tv-series-aggregate-credits", typeof(AggregateCredits) },
        { "tv-series-alternative-titles", typeof(AlternativeTitles) },
        { "tv-series-alternative-titles-empty", typeof(AlternativeTitles) },
        { "tv-series-episode-groups", typeof(EpisodeGroups) },
        { "tv-series-external-ids", typeof(ExternalIds) },
        { "tv-series-keywords", typeof(Keywords) },
        { "tv-series-screened-theatrically", typeof(ScreenedTheatrically) },
        { "tv-series-translations", typeof(Translations) },
        { "tv-season-aggregate-credits", typeof(AggregateCredits) },
        { "tv-episode-air-date", typeof(TvEpisodeSummary) },
        { "tv-episode-air-date-without-show-id", typeof(TvEpisodeSummary) },
        { "tv-season-empty-air-date", typeof(TvSeasonSummary) },
        { "content-rating", typeof(ContentRating) },
        { "content-ratings", typeof(ContentRatings) },
        { "creator", typeof(TvCreator) },
        { "account-details", typeof(Account) },
        { "account-avatar", typeof(AccountAvatar) },
        { "account-states", typeof(AccountStates) },
        { "account-states-unrated", typeof(AccountStates) },
        { "alternative-title-collection", typeof(AlternativeTitles) },
        { "aggregate-cast-member", typeof(AggregateCastMember) },
        { "aggregate-crew-member", typeof(AggregateCrewMember) },
        { "cast-member", typeof(CastMember) },
        { "cast-member-without-optional-fields", typeof(CastMember) },
        { "cast-role", typeof(CastRole) },
        { "crew-member", typeof(CrewMember) },
        { "crew-member-without-optional-fields", typeof(CrewMember) },
        { "crew-job", typeof(CrewJob) },
        { "change-collection", typeof(Changes) },
        { "changed-id-collection", typeof(Page<ChangedId>) },
        { "genre", typeof(Genre) },
        { "genres-list", typeof(GenreList) },
        { "keyword", typeof(Keyword) },
        { "production-company", typeof(ProductionCompany) },
        { "production-country", typeof(Country) },
        { "configuration-country", typeof(Country) },
        { "spoken-language", typeof(Language) },
        { "configuration-language", typeof(Language) },
        { "image-collection", typeof(ImageCollection) },
        { "image-metadata", typeof(Image) },
        { "video-collection", typeof(Videos) },
        { "video-metadata", typeof(Video) },
        { "review", typeof(Review) },
        { "review-author-details", typeof(ReviewAuthor) },
        { "review-pageable-list", typeof(Page<Review>) },
        { "watch-provider", typeof(WatchProvider) },
        { "show-watch-provider", typeof(CountryWatchProviders) },
        { "show-watch-provider-empty-link", typeof(CountryWatchProviders) },
        { "show-watch-provider-null-link", typeof(CountryWatchProviders) },
        { "show-watch-provider-result", typeof(WatchProviders) },
        { "request-token", typeof(RequestTokenResponse) },
        { "session", typeof(SessionResponse) },
        { "guest-session", typeof(GuestSessionResponse) },
        { "v4-request-token", typeof(V4RequestTokenResponse) },
        { "v4-access-token", typeof(AccessTokenResponse) },
        { "error-status-400", typeof(StatusResponse) },
        { "error-status-401", typeof(StatusResponse) },
        { "error-status-422", typeof(StatusResponse) },
        { "error-status-response", typeof(StatusResponse) },
    };

    public static TheoryData<string, Type> Answers => new()
    {
        { "movies.details", typeof(Movie) },
        { "movies.details+append", typeof(Movie) },
        { "movies.details (franchise)", typeof(Movie) },
        { "movies.alternative_titles", typeof(AlternativeTitles) },
        { "movies.changes", typeof(Changes) },
        { "movies.credits", typeof(Credits) },
        { "movies.external_ids", typeof(ExternalIds) },
        { "movies.images", typeof(ImageCollection) },
        { "movies.keywords", typeof(Keywords) },
        { "movies.recommendations", typeof(Page<MovieSummary>) },
        { "movies.release_dates", typeof(ReleaseDates) },
        { "movies.reviews", typeof(Page<Review>) },
        { "movies.similar", typeof(Page<MovieSummary>) },
        { "movies.translations", typeof(Translations) },
        { "movies.videos", typeof(Videos) },
        { "movies.watch_providers", typeof(WatchProviders) },
        { "movie_lists.now_playing", typeof(Page<MovieSummary>) },
        { "movie_lists.popular", typeof(Page<MovieSummary>) },
        { "movie_lists.top_rated", typeof(Page<MovieSummary>) },
        { "movie_lists.upcoming", typeof(Page<MovieSummary>) },
        { "search.movies", typeof(Page<MovieSummary>) },
        { "search.tv_series", typeof(Page<TvSeriesSummary>) },
        { "discover.movie", typeof(Page<MovieSummary>) },
        { "discover.tv", typeof(Page<TvSeriesSummary>) },
        { "genres.movie_list", typeof(GenreList) },
        { "genres.tv_list", typeof(GenreList) },
        { "trending.movies", typeof(Page<MovieSummary>) },
        { "trending.tv", typeof(Page<TvSeriesSummary>) },
        { "keywords.movies", typeof(Page<MovieSummary>) },
        { "keywords.details", typeof(Keyword) },
        { "changes.movie_list", typeof(Page<ChangedId>) },
        { "changes.tv_list", typeof(Page<ChangedId>) },
        { "reviews.details", typeof(Review) },
        { "tv_lists.airing_today", typeof(Page<TvSeriesSummary>) },
        { "tv_lists.popular", typeof(Page<TvSeriesSummary>) },
        { "tv_series.details", typeof(TvSeries) },
        { "tv_series.details+append", typeof(TvSeries) },
        { "tv_series.aggregate_credits", typeof(AggregateCredits) },
        { "tv_series.alternative_titles", typeof(AlternativeTitles) },
        { "tv_series.changes", typeof(Changes) },
        { "tv_series.content_ratings", typeof(ContentRatings) },
        { "tv_series.credits", typeof(Credits) },
        { "tv_series.episode_groups", typeof(EpisodeGroups) },
        { "tv_series.external_ids", typeof(ExternalIds) },
        { "tv_series.images", typeof(ImageCollection) },
        { "tv_series.keywords", typeof(Keywords) },
        { "tv_series.lists", typeof(Page<ListSummary>) },
        { "tv_series.recommendations", typeof(Page<TvSeriesSummary>) },
        { "tv_series.reviews", typeof(Page<Review>) },
        { "tv_series.screened_theatrically", typeof(ScreenedTheatrically) },
        { "tv_series.similar", typeof(Page<TvSeriesSummary>) },
        { "tv_series.translations", typeof(Translations) },
        { "tv_series.videos", typeof(Videos) },
        { "tv_series.watch_providers", typeof(WatchProviders) },
    };

    [SharedTheory]
    [MemberData(nameof(Recordings))]
    public void A_recorded_answer_loses_nothing(string recording, Type type) =>
        Assert.Empty(RoundTrip.Differences(type, Recording(recording)));

    [SharedTheory]
    [MemberData(nameof(Recordings))]
    public void A_recorded_answer_has_no_member_that_is_not_known(string recording, Type type) =>
        Assert.Empty(RoundTrip.Unknown(RoundTrip.Read(type, Recording(recording))));

    [SharedTheory]
    [MemberData(nameof(Answers))]
    public void Every_member_of_the_live_answer_has_a_typed_property(string answer, Type type)
    {
        var members = MemberTree.Load(Path.Combine(Shared.Folder!, "type-tree.json"), answer);

        Assert.NotEmpty(members);
        Assert.Empty(members.Select(member => MemberTree.Problem(type, member.Path, member.CanBeNull)).OfType<string>());
    }

    private static byte[] Recording(string name) =>
        File.ReadAllBytes(Path.Combine(Shared.Folder!, "responses", "adamayoung-TMDb", name + ".json"));
}
