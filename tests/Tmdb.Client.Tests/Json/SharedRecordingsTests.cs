using Tmdb.Http;

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
        { "collection", typeof(Collection) },
        { "collection-list-item", typeof(MovieSummary) },
        { "collection-list-item-name", typeof(MovieSummary) },
        { "collection-image-collection", typeof(ImageCollection) },
        { "collection-translations-single", typeof(Translations) },
        { "collection-translation-data-with-homepage", typeof(TranslationData) },
        { "collection-translation-data-empty-homepage", typeof(TranslationData) },
        { "collection-translation-data-no-homepage", typeof(TranslationData) },
        { "company", typeof(Company) },
        { "company-absent-logo", typeof(Company) },
        { "company-empty-logo", typeof(Company) },
        { "company-null-logo", typeof(Company) },
        { "company-empty-parent-logo", typeof(Company) },
        { "company-null-parent-logo", typeof(Company) },
        { "company-alternative-names", typeof(AlternativeNames) },
        { "company-images", typeof(ImageCollection) },
        { "network", typeof(Network) },
        { "network-blank-homepage", typeof(Network) },
        { "network-logo", typeof(Image) },
        { "network-alternative-names", typeof(AlternativeNames) },
        { "network-images", typeof(ImageCollection) },
        { "person", typeof(Person) },
        { "person-blank-homepage", typeof(Person) },
        { "person-details-append-response", typeof(Person) },
        { "person-external-ids", typeof(ExternalIds) },
        { "person-image-collection", typeof(ImageCollection) },
        { "person-list-item", typeof(PersonSummary) },
        { "person-pageable-list", typeof(Page<PersonSummary>) },
        { "person-translation-data", typeof(TranslationData) },
        { "person-combined-credits", typeof(PersonCredits) },
        { "person-movie-credits", typeof(PersonCredits) },
        { "person-tv-series-credits", typeof(PersonCredits) },
        { "show-credits", typeof(Credits) },
        { "show-cast-credit-movie", typeof(PersonCredit) },
        { "show-cast-credit-tv", typeof(PersonCredit) },
        { "show-crew-credit-movie", typeof(PersonCredit) },
        { "show-crew-credit-tv", typeof(PersonCredit) },
        { "movie-cast-credit", typeof(PersonCredit) },
        { "movie-crew-credit", typeof(PersonCredit) },
        { "tv-series-cast-credit", typeof(PersonCredit) },
        { "tv-series-crew-credit", typeof(PersonCredit) },
        { "show-movie", typeof(PersonCredit) },
        { "show-tv-series", typeof(PersonCredit) },
        { "tagged-image", typeof(TaggedImage) },
        { "tagged-image-tv-series", typeof(TaggedImage) },
        { "tagged-image-tv-episode", typeof(TaggedImage) },
        { "tagged-image-pageable-list", typeof(Page<TaggedImage>) },
        { "tagged-image-pageable-list-all-tv", typeof(Page<TaggedImage>) },
        { "credit", typeof(CreditDetails) },
        { "credit-creator", typeof(CreditDetails) },
        { "credit-movie", typeof(CreditDetails) },
        { "credit-movie-blank-release-date", typeof(CreditDetails) },
        { "credit-tv-blank-first-air-date", typeof(CreditDetails) },
        { "tv-season", typeof(TvSeason) },
        { "tv-season-details-append-response", typeof(TvSeason) },
        { "tv-season-image-collection", typeof(ImageCollection) },
        { "tv-episode", typeof(TvEpisode) },
        { "tv-episode-details-append-response", typeof(TvEpisode) },
        { "tv-episode-empty-air-date", typeof(TvEpisode) },
        { "tv-episode-image-collection", typeof(ImageCollection) },
        { "tv-episode-group", typeof(TvEpisodeGroup) },
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
        { "credits.details", typeof(CreditDetails) },
        { "collections.details", typeof(Collection) },
        { "collections.images", typeof(ImageCollection) },
        { "collections.translations", typeof(Translations) },
        { "companies.details", typeof(Company) },
        { "companies.alternative_names", typeof(AlternativeNames) },
        { "companies.images", typeof(ImageCollection) },
        { "networks.details", typeof(Network) },
        { "networks.alternative_names", typeof(AlternativeNames) },
        { "networks.images", typeof(ImageCollection) },
        { "people.details", typeof(Person) },
        { "people.details+append", typeof(Person) },
        { "people.changes", typeof(Changes) },
        { "people.combined_credits", typeof(PersonCredits) },
        { "people.external_ids", typeof(ExternalIds) },
        { "people.images", typeof(ImageCollection) },
        { "people.movie_credits", typeof(PersonCredits) },
        { "people.tagged_images", typeof(Page<TaggedImage>) },
        { "people.translations", typeof(Translations) },
        { "people.tv_credits", typeof(PersonCredits) },
        { "people_lists.popular", typeof(Page<PersonSummary>) },
        { "tv_lists.on_the_air", typeof(Page<TvSeriesSummary>) },
        { "tv_lists.top_rated", typeof(Page<TvSeriesSummary>) },
        { "tv_seasons.details", typeof(TvSeason) },
        { "tv_seasons.details+append", typeof(TvSeason) },
        { "tv_seasons.aggregate_credits", typeof(AggregateCredits) },
        { "tv_seasons.changes", typeof(Changes) },
        { "tv_seasons.credits", typeof(Credits) },
        { "tv_seasons.external_ids", typeof(ExternalIds) },
        { "tv_seasons.images", typeof(ImageCollection) },
        { "tv_seasons.translations", typeof(Translations) },
        { "tv_seasons.videos", typeof(Videos) },
        { "tv_seasons.watch_providers", typeof(WatchProviders) },
        { "tv_episodes.details", typeof(TvEpisode) },
        { "tv_episodes.details+append", typeof(TvEpisode) },
        { "tv_episodes.changes", typeof(Changes) },
        { "tv_episodes.credits", typeof(Credits) },
        { "tv_episodes.external_ids", typeof(ExternalIds) },
        { "tv_episodes.images", typeof(ImageCollection) },
        { "tv_episodes.translations", typeof(Translations) },
        { "tv_episodes.videos", typeof(Videos) },
        { "tv_episode_groups.details", typeof(TvEpisodeGroup) },
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

    /// <summary>Every GET of TMDB's own document whose answer is known. Another answer joins by its line in <see cref="KnownAnswers"/>.</summary>
    /// <summary>Those of operations that <see cref="SharedListAnswersTests"/> reads, and an example that is an empty object, are left out.</summary>
    public static TheoryData<string> Examples =>
    [
        .. OpenApi.Gets.Where(path => path is not ("/3/list/{list_id}" or "/3/movie/{movie_id}/recommendations") && KnownAnswers.TypeOf(OpenApi.Filled(path)) is not null),
    ];

    [SharedTheory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_loses_nothing_and_has_no_member_that_is_not_known(string path)
    {
        var type = KnownAnswers.TypeOf(OpenApi.Filled(path))!;
        var json = OpenApi.Example(path);

        Assert.Empty(RoundTrip.Differences(type, json));
        Assert.Empty(RoundTrip.Unknown(RoundTrip.Read(type, json)));
    }

    [SharedFact]
    public void Every_answer_about_an_item_is_known() => Assert.DoesNotContain(OpenApi.Gets, path =>
        path.Split('/')[2] is "movie" or "tv" or "person" or "collection" or "company" or "network" or "keyword" or "review" or "credit"
        && KnownAnswers.TypeOf(OpenApi.Filled(path)) is null);

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
