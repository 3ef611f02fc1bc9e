namespace Tmdb.Tests;

/// <summary>Path and query of searches, trends, ids of others, reference data, and what belongs to the user.</summary>
public class TypedRequestsTests
{
    private const string NoRows = """{"page":1,"results":[],"total_pages":1,"total_results":0}""";

    private static readonly Dictionary<string, (string Answer, Func<TmdbClient, Task> Call)> Calls = new()
    {
        ["/3/search/multi?query=a b&page=1&include_adult=true&language=de-DE"] = (NoRows, c => c.Search.Multi("a b", true, "de-DE").ToListAsync()),
        ["/3/search/person?query=a&page=1&include_adult=false"] = (NoRows, c => c.Search.People("a", false).ToListAsync()),
        ["/3/search/collection?query=a&page=1&language=de-DE&region=DE"] = (NoRows, c => c.Search.Collections("a", "DE", language: "de-DE").ToListAsync()),
        ["/3/search/company?query=a&page=1"] = (NoRows, c => c.Search.Companies("a").ToListAsync()),
        ["/3/search/keyword?query=a&page=1"] = (NoRows, c => c.Search.Keywords("a").ToListAsync()),
        ["/3/trending/all/day?page=1"] = (NoRows, c => c.Trending.All().ToListAsync()),
        ["/3/trending/movie/week?language=de-DE&page=1"] = (NoRows, c => c.Trending.Movies(TmdbTimeWindow.Week, "de-DE").ToListAsync()),
        ["/3/trending/tv/week?page=1"] = (NoRows, c => c.Trending.TvSeries(TmdbTimeWindow.Week).ToListAsync()),
        ["/3/trending/person/day?page=1"] = (NoRows, c => c.Trending.People().ToListAsync()),
        ["/3/find/tt0137523?external_source=imdb_id&language=de-DE"] = ("""{"movie_results":[]}""", c => c.Find.ByExternalIdAsync("tt0137523", TmdbExternalSource.Imdb, "de-DE")),
        ["/3/find/81189?external_source=tvdb_id"] = ("""{"movie_results":[]}""", c => c.Find.ByExternalIdAsync("81189", TmdbExternalSource.Tvdb)),
        ["/3/find/Q1?external_source=wikidata_id"] = ("""{"movie_results":[]}""", c => c.Find.ByExternalIdAsync("Q1", TmdbExternalSource.Wikidata)),
        ["/3/find/a?external_source=tiktok_id"] = ("""{"movie_results":[]}""", c => c.Find.ByExternalIdAsync("a", TmdbExternalSource.Tiktok)),
        ["/3/find/a?external_source=youtube_id"] = ("""{"movie_results":[]}""", c => c.Find.ByExternalIdAsync("a", TmdbExternalSource.Youtube)),
        ["/3/configuration?"] = ("""{"images":{}}""", c => c.Reference.GetConfigurationAsync()),
        ["/3/configuration/languages?"] = ("[]", c => c.Reference.GetLanguagesAsync()),
        ["/3/configuration/jobs?"] = ("[]", c => c.Reference.GetJobsAsync()),
        ["/3/configuration/timezones?"] = ("[]", c => c.Reference.GetCountryTimeZonesAsync()),
        ["/3/certification/movie/list?"] = ("""{"certifications":{}}""", c => c.Reference.GetMovieCertificationsAsync()),
        ["/3/certification/tv/list?"] = ("""{"certifications":{}}""", c => c.Reference.GetTvCertificationsAsync()),
        ["/3/watch/providers/regions?language=de-DE"] = ("""{"results":[]}""", c => c.Reference.GetWatchProviderRegionsAsync("de-DE")),
        ["/3/watch/providers/movie?watch_region=DE"] = ("""{"results":[]}""", c => c.Reference.GetMovieWatchProvidersAsync("DE")),
        ["/3/watch/providers/tv?language=de-DE"] = ("""{"results":[]}""", c => c.Reference.GetTvWatchProvidersAsync(language: "de-DE")),
    };

    public static TheoryData<string> Targets => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task What_is_asked_is_what_TMDB_knows(string target)
    {
        var (answer, call) = Calls[target];
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        await call(client).Soon();

        Assert.Equal(target, TargetOf(Assert.Single(server.Received)));
    }

    [Fact]
    public async Task No_words_and_no_ids_are_no_request()
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server);

        Func<Task>[] calls =
        [
            () => client.Search.Multi(" ").ToListAsync(), () => client.Search.People("").ToListAsync(), () => client.Search.Collections("").ToListAsync(),
            () => client.Search.Companies("").ToListAsync(), () => client.Search.Keywords("\t").ToListAsync(),
            () => client.Find.ByExternalIdAsync("", TmdbExternalSource.Imdb), () => client.Find.ByExternalIdAsync("../movie/550", TmdbExternalSource.Imdb),
            () => client.Find.ByExternalIdAsync("tt0137523", (TmdbExternalSource)99),
        ];

        foreach (var call in calls)
        {
            Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(call)).Kind);
        }

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task What_is_found_is_typed()
    {
        using var server = new MisbehavingServer(Reply.Bytes(Json.Sample.Read("find-results"), "application/json"));
        using var client = TestClient.For(server);

        var found = await client.Find.ByExternalIdAsync("tt0137523", TmdbExternalSource.Imdb).Soon();

        Assert.Equal([550, 1396, 287], [found.Movies[0].MovieId, found.TvSeries[0].TvSeriesId, found.People[0].PersonId]);
        Assert.Equal((1396, 1396), (found.TvSeasons[0].TvSeriesId, found.TvEpisodes[0].TvSeriesId));
        Assert.Equal(5, found.All.Count);
    }

    [Fact]
    public async Task Reference_data_is_rows_and_asked_for_once()
    {
        using var server = new MisbehavingServer(request => request.Path switch
        {
            "/3/configuration/jobs" => Reply.Json("""[{"department":"Sound","jobs":["Foley","Mixer"]},{"department":"Art","jobs":[]}]"""),
            "/3/configuration/timezones" => Reply.Json("""[{"iso_3166_1":"US","zones":["America/New_York","America/Chicago"]}]"""),
            "/3/watch/providers/tv" => Reply.Bytes(Json.Sample.Read("watch-providers-movie"), "application/json"),
            _ => Reply.Bytes(Json.Sample.Read("certifications"), "application/json"),
        });
        using var client = TestClient.For(server);

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(["Foley (Sound)", "Mixer (Sound)"], (await client.Reference.GetJobsAsync().Soon()).Select(job => job.ToString()));
            Assert.Equal(["America/New_York (US)", "America/Chicago (US)"], (await client.Reference.GetCountryTimeZonesAsync().Soon()).Select(zone => zone.ToString()));
            var certification = (await client.Reference.GetMovieCertificationsAsync().Soon())[0];
            Assert.Equal(("US", "PG-13", "Parents.", 3, "Movie"), (certification.Region, certification.Code, certification.Meaning, certification.Order, certification.Kind));
            Assert.Equal("TvSeries", (await client.Reference.GetTvCertificationsAsync().Soon())[1].Kind);
            var provider = Assert.Single(await client.Reference.GetTvWatchProvidersAsync("DE").Soon());
            Assert.Equal((2, "Apple TV", 0, "TvSeries"), (provider.ProviderId, provider.ProviderName, provider.DisplayPriorities["de"], provider.Kind));
        }

        await client.Reference.GetTvWatchProvidersAsync("US").Soon();
        Assert.Equal(6, server.Received.Count);
    }

    [Theory]
    [InlineData("movie/favorites")]
    [InlineData("tv/favorites")]
    [InlineData("movie/watchlist")]
    [InlineData("tv/watchlist")]
    [InlineData("movie/rated")]
    [InlineData("tv/rated")]
    public async Task What_belongs_to_the_user_of_a_token_is_read_with_version_4(string list)
    {
        using var server = new MisbehavingServer(Reply.Json("""{"page":1,"results":[{"id":1,"account_rating":{"value":8.5,"created_at":"2026-08-06T23:26:00.000Z"}}],"total_pages":1,"total_results":1}"""));
        using var client = TestClient.For(server, credential: TestClient.UserToken).WithSession();
        const TmdbSortOrder Sort = TmdbSortOrder.CreatedDescending;

        object row = list switch
        {
            "movie/favorites" => (await client.Account.FavoriteMovies(Sort, "de-DE").ToListAsync().Soon())[0],
            "tv/favorites" => (await client.Account.FavoriteTvSeries(Sort, "de-DE").ToListAsync().Soon())[0],
            "movie/watchlist" => (await client.Account.WatchlistMovies(Sort, "de-DE").ToListAsync().Soon())[0],
            "tv/watchlist" => (await client.Account.WatchlistTvSeries(Sort, "de-DE").ToListAsync().Soon())[0],
            "movie/rated" => (await client.Account.RatedMovies(Sort, "de-DE").ToListAsync().Soon())[0],
            _ => (await client.Account.RatedTvSeries(Sort, "de-DE").ToListAsync().Soon())[0],
        };

        var request = Assert.Single(server.Received);
        Assert.Equal($"/4/account/4bc8/{list}?sort_by=created_at.desc&language=de-DE&page=1", TargetOf(request));
        Assert.Equal("Bearer " + TestClient.UserToken, request.Headers["Authorization"].Single());
        if (row is RatedMovie or RatedTvSeries)
        {
            Assert.Equal((8.5, new DateTimeOffset(2026, 8, 6, 23, 26, 0, TimeSpan.Zero)), row is RatedMovie movie ? (movie.Rating!.Value, movie.RatedAt!.Value) : (((RatedTvSeries)row).Rating!.Value, ((RatedTvSeries)row).RatedAt!.Value));
        }
    }

    [Fact]
    public async Task A_guest_with_a_user_token_has_the_ratings_of_the_guest()
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server, credential: TestClient.UserToken).WithSession("9", TmdbSessionKind.Guest);

        await client.Account.RatedMovies().ToListAsync().Soon();

        Assert.Equal("/3/guest_session/9/rated/movies", Assert.Single(server.Received).Path);
    }

    [Fact]
    public async Task Recommendations_need_a_user_token()
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server, credential: TestClient.UserToken);
        using var session = TestClient.For(server).WithSession();

        await client.Account.RecommendedMovies("de-DE").ToListAsync().Soon();
        await client.Account.RecommendedTvSeries().ToListAsync().Soon();
        Assert.Equal(TmdbErrorKind.UserTokenRequired, (await TestClient.FailsAsync(() => session.Account.RecommendedMovies().ToListAsync())).Kind);

        Assert.Equal(["/4/account/4bc8/movie/recommendations?language=de-DE&page=1", "/4/account/4bc8/tv/recommendations?page=1"], server.Received.Select(TargetOf));
    }

    [Fact]
    public async Task Rated_episodes_are_in_version_3_alone()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Path == "/3/account" ? """{"id":7}""" : NoRows));
        using var client = TestClient.For(server, credential: TestClient.UserToken).WithSession();
        using var guest = TestClient.For(server).WithSession("9", TmdbSessionKind.Guest);

        await client.Account.RatedTvEpisodes(TmdbSortOrder.CreatedAscending).ToListAsync().Soon();
        await guest.Account.RatedTvEpisodes().ToListAsync().Soon();

        Assert.Equal(["/3/account", "/3/account/7/rated/tv/episodes", "/3/guest_session/9/rated/tv/episodes"], server.Received.Select(r => r.Path));
    }

    [Fact]
    public async Task A_token_that_does_not_say_whose_it_is_is_refused_and_an_error_does_not_show_the_account()
    {
        using var server = new MisbehavingServer(Reply.Error(401, 3, "Authentication failed: You do not have permissions to access the service."));
        using var nameless = TestClient.For(server, credential: TestClient.Jwt("""{"alg":"HS256"}""", """{"scopes":["api_write"]}"""));
        using var client = TestClient.For(server, credential: TestClient.UserToken);

        Assert.Equal(TmdbErrorKind.MalformedCredential, (await TestClient.FailsAsync(() => nameless.Account.RecommendedMovies().ToListAsync())).Kind);
        Assert.Empty(server.Received);
        var error = await TestClient.FailsAsync(() => client.Account.RecommendedMovies().ToListAsync());
        Assert.Equal("GET /4/account/{account_object_id}/movie/recommendations", error.Request);
        Assert.DoesNotContain("4bc8", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Path and query, without the API key.</summary>
    private static string TargetOf(ReceivedRequest request) => $"{request.Path}?{string.Join('&', request.Query.Split('&').Where(q => !q.StartsWith("api_key=", StringComparison.Ordinal)).Select(Uri.UnescapeDataString))}";
}
