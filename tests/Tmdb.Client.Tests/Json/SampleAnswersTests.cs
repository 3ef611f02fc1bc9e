using System.Text;
using System.Text.Json.Nodes;

namespace Tmdb.Tests.Json;

public sealed class SampleAnswersTests
{
    public static TheoryData<string, Type> Samples => new()
    {
        { "movie-with-everything", typeof(Movie) },
        { "movie-blank", typeof(Movie) },
        { "search-movie", typeof(Page<MovieSummary>) },
        { "movie-now-playing", typeof(Page<MovieSummary>) },
        { "rated-movies", typeof(Page<RatedMovie>) },
        { "tv-series-with-everything", typeof(TvSeries) },
        { "tv-series-blank", typeof(TvSeries) },
        { "search-tv", typeof(Page<TvSeriesSummary>) },
        { "rated-tv", typeof(Page<RatedTvSeries>) },
        { "rated-tv-episodes", typeof(Page<RatedTvEpisode>) },
        { "account", typeof(Account) },
        { "account-lists", typeof(Page<ListSummary>) },
        { "account-states", typeof(AccountStates) },
        { "account-states-unrated", typeof(AccountStates) },
        { "changed-movies", typeof(Page<ChangedId>) },
        { "genre-list", typeof(GenreList) },
        { "tv-season-with-everything", typeof(TvSeason) },
        { "tv-episode-with-everything", typeof(TvEpisode) },
        { "tv-episode-group", typeof(TvEpisodeGroup) },
        { "person-with-everything", typeof(Person) },
        { "person-popular", typeof(Page<PersonSummary>) },
        { "credit-details", typeof(CreditDetails) },
        { "collection-with-everything", typeof(Collection) },
        { "company-with-everything", typeof(Company) },
        { "network-with-everything", typeof(Network) },
        { "certifications", typeof(CertificationList) },
        { "configuration", typeof(TmdbConfiguration) },
        { "find-results", typeof(FindResults) },
        { "search-multi", typeof(Page<TmdbObject>) },
        { "v3-list", typeof(TmdbList) },
        { "v4-account-lists", typeof(Page<ListSummary>) },
        { "v4-list", typeof(TmdbList) },
        { "v4-rated-movies", typeof(Page<RatedMovie>) },
        { "watch-providers-movie", typeof(ResultList<AvailableWatchProvider>) },
        { "request-token", typeof(RequestTokenResponse) },
        { "session", typeof(SessionResponse) },
        { "guest-session", typeof(GuestSessionResponse) },
        { "v4-request-token", typeof(V4RequestTokenResponse) },
        { "v4-access-token", typeof(AccessTokenResponse) },
        { "error", typeof(StatusResponse) },
        { "error-with-errors", typeof(StatusResponse) },
    };

    public static TheoryData<string, string, Type> Parts => new()
    {
        { "movie-with-everything", "account_states", typeof(AccountStates) },
        { "movie-with-everything", "alternative_titles", typeof(AlternativeTitles) },
        { "movie-with-everything", "changes", typeof(Changes) },
        { "movie-with-everything", "credits", typeof(Credits) },
        { "movie-with-everything", "external_ids", typeof(ExternalIds) },
        { "movie-with-everything", "images", typeof(ImageCollection) },
        { "movie-with-everything", "keywords", typeof(Keywords) },
        { "movie-with-everything", "lists", typeof(Page<ListSummary>) },
        { "movie-with-everything", "recommendations", typeof(Page<MovieSummary>) },
        { "movie-with-everything", "release_dates", typeof(ReleaseDates) },
        { "movie-with-everything", "reviews", typeof(Page<Review>) },
        { "movie-with-everything", "similar", typeof(Page<MovieSummary>) },
        { "movie-with-everything", "translations", typeof(Translations) },
        { "movie-with-everything", "videos", typeof(Videos) },
        { "movie-with-everything", "watch/providers", typeof(WatchProviders) },
        { "tv-series-with-everything", "aggregate_credits", typeof(AggregateCredits) },
        { "tv-series-with-everything", "alternative_titles", typeof(AlternativeTitles) },
        { "tv-series-with-everything", "content_ratings", typeof(ContentRatings) },
        { "tv-series-with-everything", "episode_groups", typeof(EpisodeGroups) },
        { "tv-series-with-everything", "external_ids", typeof(ExternalIds) },
        { "tv-series-with-everything", "keywords", typeof(Keywords) },
        { "tv-series-with-everything", "recommendations", typeof(Page<TvSeriesSummary>) },
        { "tv-series-with-everything", "screened_theatrically", typeof(ScreenedTheatrically) },
        { "tv-series-with-everything", "similar", typeof(Page<TvSeriesSummary>) },
        { "tv-series-with-everything", "translations", typeof(Translations) },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_is_lost_or_changed(string sample, Type type) =>
        Assert.Empty(RoundTrip.Differences(type, Sample.Read(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_member_is_known(string sample, Type type) =>
        Assert.Empty(RoundTrip.Unknown(RoundTrip.Read(type, Sample.Read(sample))));

    [Fact]
    public void Every_sample_is_in_the_list() => Assert.Equal(
        typeof(Sample).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        Samples.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_reads_alone_as_it_does_within_its_whole(string sample, string part, Type type)
    {
        var json = JsonNode.Parse(Sample.Read(sample))![part]!.AsObject();
        if (type != typeof(Changes))
        {
            json["id"] = 550;
        }

        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());

        Assert.Empty(RoundTrip.Differences(type, bytes));
        Assert.Empty(RoundTrip.Unknown(RoundTrip.Read(type, bytes)));
    }

    [Fact]
    public void A_movie_has_what_was_sent()
    {
        var movie = TmdbJson.Read<Movie>(Sample.Read("movie-with-everything"));

        Assert.Equal(550, movie.Id);
        Assert.Equal(550, movie.MovieId);
        Assert.Equal("Fight Club (1999)", movie.ToString());
        Assert.Equal(1999, movie.Year);
        Assert.Equal(new DateTime(1999, 10, 15, 0, 0, 0, DateTimeKind.Unspecified), movie.ReleaseDate);
        Assert.Equal(DateTimeKind.Unspecified, movie.ReleaseDate!.Value.Kind);
        Assert.Equal(63_000_000L, movie.Budget);
        Assert.Equal(139, movie.Runtime);
        Assert.Equal(["Drama", "Thriller"], movie.Genres.Select(g => g.ToString()));
        Assert.Equal(["US", "DE"], movie.OriginCountry);
        Assert.Equal("A Collection", movie.BelongsToCollection!.Name);
        Assert.Equal(8.5, movie.AccountStates!.Rating);
        Assert.Equal("Harcosok klubja", movie.AlternativeTitles!.Results[0].Title);
        Assert.Equal("Edward Norton (Narrator)", movie.Credits!.Cast[0].ToString());
        Assert.Equal(819, movie.Credits.Cast[0].PersonId);
        Assert.Equal("David Fincher (Director)", movie.Credits.Crew[0].ToString());
        Assert.Null(movie.Credits.Crew[0].Gender);
        Assert.Equal("Q190050", movie.ExternalIds!.WikidataId);
        Assert.Equal(2, movie.Images!.Posters.Count);
        Assert.Null(movie.Images.Backdrops[0].LanguageCode);
        Assert.Equal(["based on novel or book", "dual identity"], movie.Keywords!.Results.Select(k => k.Name));
        Assert.Equal(8290001, movie.Lists!.Results[0].ListId);
        Assert.Equal(680, movie.Recommendations!.Results[0].MovieId);
        Assert.Equal(2, movie.Recommendations.TotalPages);
        Assert.Equal(new DateTime(1999, 10, 6), movie.ReleaseDates!.Results[0].ReleaseDates[0].Date);
        Assert.Equal(8.5, movie.Reviews!.Results[0].AuthorDetails!.Rating);
        Assert.Equal(new DateTimeOffset(2021, 4, 30, 20, 48, 35, 125, TimeSpan.Zero), movie.Reviews.Results[0].CreatedAt);
        Assert.Equal("pt-BR", movie.Translations!.Results[0].ToString());
        Assert.Equal(new DateTimeOffset(2014, 10, 2, 19, 20, 22, TimeSpan.Zero), movie.Videos!.Results[0].PublishedAt);
        Assert.Equal("Apple TV", movie.WatchProviders!.Results["de"].Buy[0].ToString());
        Assert.Empty(movie.WatchProviders.Results["FI"].Flatrate);
    }

    [Fact]
    public void A_series_has_what_was_sent()
    {
        var series = TmdbJson.Read<TvSeries>(Sample.Read("tv-series-with-everything"));

        Assert.Equal(1396, series.TvSeriesId);
        Assert.Equal("Breaking Bad (2008)", series.ToString());
        Assert.Equal([45, 47], series.EpisodeRunTime);
        Assert.Equal(66633, series.CreatedBy[0].PersonId);
        Assert.Equal("S05E16 Felina", series.LastEpisodeToAir!.ToString());
        Assert.Equal(1396, series.LastEpisodeToAir.TvSeriesId);
        Assert.Null(series.NextEpisodeToAir!.AirDate);
        Assert.Equal("Specials (2009)", series.Seasons[0].ToString());
        Assert.Equal(10, series.AccountStates!.Rating);
        Assert.Equal("Bryan Cranston (Walter White)", series.AggregateCredits!.Cast[0].ToString());
        Assert.Equal("Michelle MacLaren (Director)", series.AggregateCredits.Crew[0].ToString());
        Assert.Equal("BB", series.AlternativeTitles!.Results[0].Title);
        Assert.Equal("drug dealer", series.Keywords!.Results[0].Name);
        Assert.Equal(["TV-MA (US)", "16 (DE)"], series.ContentRatings!.Results.Select(r => r.ToString()));
        Assert.Equal("AMC", series.EpisodeGroups!.Results[0].Network!.Name);
        Assert.Equal("S01E01", series.ScreenedTheatrically!.Results[0].ToString());
        Assert.Equal(81189, series.ExternalIds!.TvdbId);
        Assert.Equal(60059, series.Recommendations!.Results[0].TvSeriesId);
    }

    [Fact]
    public void Changes_hold_values_of_every_kind_as_plain_objects()
    {
        var changes = TmdbJson.Read<Movie>(Sample.Read("movie-with-everything")).Changes!.Results;

        Assert.Equal("Neu.", changes[0].Items[0].Value);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 15, 30, TimeSpan.Zero), changes[0].Items[0].Time);
        Assert.Equal(139L, changes[1].Items[0].Value);
        var added = Assert.IsAssignableFrom<Dictionary<string, object?>>(changes[2].Items[0].Value);
        Assert.Equal(287L, added["person_id"]);
        Assert.StartsWith("{\"", added.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"person_id\":287", added.ToString(), StringComparison.Ordinal);
        Assert.Equal(0.5, added["weight"]);
        Assert.Equal(false, added["guest"]);
        Assert.Null(added["season"]);
        Assert.Empty(Assert.IsAssignableFrom<List<object?>>(added["adult_roles"]));
        Assert.Equal("""["en","fr"]""", changes[3].Items[0].OriginalValue!.ToString());
        Assert.Equal(new object?[] { "en", "fr" }, Assert.IsAssignableFrom<List<object?>>(changes[3].Items[0].OriginalValue));
    }

    [Fact]
    public void Rows_of_rated_lists_have_their_rating()
    {
        Assert.Equal(8.5, TmdbJson.Read<Page<RatedMovie>>(Sample.Read("rated-movies")).Results[0].Rating);
        Assert.Equal(10, TmdbJson.Read<Page<RatedTvSeries>>(Sample.Read("rated-tv")).Results[0].Rating);
        Assert.Equal(9, TmdbJson.Read<Page<RatedTvEpisode>>(Sample.Read("rated-tv-episodes")).Results[0].Rating);
    }

    [Fact]
    public void Signing_in_answers_have_what_was_sent()
    {
        var token = TmdbJson.Read<RequestTokenResponse>(Sample.Read("request-token"));
        Assert.True(token.Success);
        Assert.Equal(new DateTimeOffset(2026, 8, 26, 17, 4, 39, TimeSpan.Zero), token.ExpiresAt);
        Assert.Equal("0123456789abcdef0123456789abcdef", token.RequestToken);
        Assert.Equal("0123456789abcdef0123456789abcdef", TmdbJson.Read<SessionResponse>(Sample.Read("session")).SessionId);
        Assert.Equal("0123456789abcdef0123456789abcdef", TmdbJson.Read<GuestSessionResponse>(Sample.Read("guest-session")).GuestSessionId);
        Assert.Equal("a-token-for-tests", TmdbJson.Read<V4RequestTokenResponse>(Sample.Read("v4-request-token")).RequestToken);
        var access = TmdbJson.Read<AccessTokenResponse>(Sample.Read("v4-access-token"));
        Assert.Equal(("a-token-for-tests", "4bc8892a017a3c0z92001001"), (access.AccessToken, access.AccountId));
    }
}
