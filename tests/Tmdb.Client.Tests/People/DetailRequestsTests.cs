namespace Tmdb.Tests;

/// <summary>What is sent for the details of what is neither a movie nor a TV series, and for TMDB's own lists.</summary>
public sealed class DetailRequestsTests
{
    private static readonly Dictionary<string, Func<TmdbClient, Task>> Calls = new(StringComparer.Ordinal)
    {
        ["/3/person/7?append_to_response=combined_credits,images&language=de-DE"] = c => c.People.GetAsync(7, [PersonInclude.CombinedCredits, PersonInclude.Images]),
        ["/3/person/latest"] = c => c.People.GetLatestAsync(),
        ["/3/person/popular?language=de-DE&page=1"] = c => c.People.Popular().ToListAsync(),
        ["/3/collection/7?append_to_response=images,translations&include_image_language=de,en,null,xx&language=de-DE"] = c => c.Collections.GetAsync(7, [CollectionInclude.Images, CollectionInclude.Translations]),
        ["/3/company/7?append_to_response=alternative_names"] = c => c.Companies.GetAsync(7, [CompanyInclude.AlternativeNames]),
        ["/3/network/7?append_to_response=images"] = c => c.Networks.GetAsync(7, [NetworkInclude.Images]),
        ["/3/keyword/7"] = c => c.Keywords.GetAsync(7),
        ["/3/keyword/7/movies?include_adult=false&language=de-DE&page=1"] = c => c.Keywords.Movies(7, includeAdult: false).ToListAsync(),
        ["/3/review/seven"] = c => c.Reviews.GetAsync("seven"),
        ["/3/credit/seven?language=de-DE"] = c => c.Credits.GetAsync("seven"),
        ["/3/tv/episode_group/seven"] = c => c.Tv.GetEpisodeGroupAsync("seven"),
        ["/3/movie/latest"] = c => c.Movies.GetLatestAsync(),
        ["/3/tv/latest"] = c => c.Tv.GetLatestAsync(),
        ["/3/movie/popular?language=de-DE&region=DE&page=1"] = c => c.Movies.List(MovieList.Popular).ToListAsync(),
        ["/3/movie/now_playing?language=fi&region=FI&page=1"] = c => c.Movies.List(MovieList.NowPlaying, "FI", "fi").ToListAsync(),
        ["/3/movie/top_rated?language=de-DE&region=DE&page=1"] = c => c.Movies.List(MovieList.TopRated).ToListAsync(),
        ["/3/movie/upcoming?language=de-DE&region=DE&page=1"] = c => c.Movies.List(MovieList.Upcoming).ToListAsync(),
        ["/3/tv/popular?language=de-DE&page=1"] = c => c.Tv.List(TvSeriesList.Popular).ToListAsync(),
        ["/3/tv/top_rated?language=de-DE&page=1"] = c => c.Tv.List(TvSeriesList.TopRated, "Europe/Helsinki").ToListAsync(),
        ["/3/tv/airing_today?language=de-DE&timezone=Europe/Berlin&page=1"] = c => c.Tv.List(TvSeriesList.AiringToday).ToListAsync(),
        ["/3/tv/on_the_air?language=de-DE&timezone=Europe/Helsinki&page=1"] = c => c.Tv.List(TvSeriesList.OnTheAir, "Europe/Helsinki").ToListAsync(),
    };

    public static TheoryData<string> Sent => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task It_is_asked_for_by_its_path(string target)
    {
        using var server = new MisbehavingServer(request => Reply.Json(
            $$"""{"id":{{(request.Path.EndsWith("seven", StringComparison.Ordinal) ? "\"seven\"" : "7")}},"page":1,"total_pages":1,"total_results":0,"results":[]}"""));
        using var client = TestClient.For(server, options => options with { Language = "de-DE", Region = "DE", TimeZone = "Europe/Berlin" });

        await Calls[target](client).Soon();

        Assert.Equal(target, PartRequestsTests.WithoutCredentials(Assert.Single(server.Received)));
    }

    [Fact]
    public async Task Another_review_or_credit_is_no_answer()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":"eight"}"""));
        using var client = TestClient.For(server);

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Reviews.GetAsync("seven"))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Credits.GetAsync("seven"))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(() => client.Credits.GetAsync("x/../../movie/550"))).Kind);
    }
}
