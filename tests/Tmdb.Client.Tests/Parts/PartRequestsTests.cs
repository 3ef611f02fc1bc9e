namespace Tmdb.Tests;

/// <summary>What is sent for each part of an item, and for which items.</summary>
public sealed class PartRequestsTests
{
    private static readonly TmdbItem[] Items =
    [
        TmdbItem.Movie(550), TmdbItem.TvSeries(1396), TmdbItem.TvSeason(1396, 5), TmdbItem.TvEpisode(1396, 5, 16),
        .. Enum.GetValues<TmdbItemKind>()
            .Where(kind => kind is not (TmdbItemKind.Movie or TmdbItemKind.TvSeries or TmdbItemKind.TvSeason or TmdbItemKind.TvEpisode))
            .Select(kind => TmdbItem.Create(kind, 7)),
    ];

    private static readonly Dictionary<string, Func<TmdbClient, TmdbItem, Task>> Parts = new(StringComparer.Ordinal)
    {
        ["account_states"] = (client, item) => client.Parts.GetAccountStatesAsync(item),
        ["aggregate_credits"] = (client, item) => client.Parts.GetAggregateCreditsAsync(item),
        ["alternative_names"] = (client, item) => client.Parts.GetAlternativeNamesAsync(item),
        ["alternative_titles"] = (client, item) => client.Parts.GetAlternativeTitlesAsync(item),
        ["changes"] = (client, item) => client.Parts.GetChangesAsync(item),
        ["content_ratings"] = (client, item) => client.Parts.GetContentRatingsAsync(item),
        ["credits"] = (client, item) => client.Parts.GetCreditsAsync(item),
        ["episode_groups"] = (client, item) => client.Parts.GetEpisodeGroupsAsync(item),
        ["external_ids"] = (client, item) => client.Parts.GetExternalIdsAsync(item),
        ["images"] = (client, item) => client.Parts.GetImagesAsync(item),
        ["keywords"] = (client, item) => client.Parts.GetKeywordsAsync(item),
        ["lists"] = (client, item) => client.Parts.Lists(item).ToListAsync(),
        ["movie_credits"] = (client, item) => client.Parts.GetMovieCreditsAsync(item),
        ["recommended movies"] = (client, item) => client.Parts.RecommendedMovies(item).ToListAsync(),
        ["recommended series"] = (client, item) => client.Parts.RecommendedTvSeries(item).ToListAsync(),
        ["release_dates"] = (client, item) => client.Parts.GetReleaseDatesAsync(item),
        ["reviews"] = (client, item) => client.Parts.Reviews(item).ToListAsync(),
        ["screened_theatrically"] = (client, item) => client.Parts.GetScreenedEpisodesAsync(item),
        ["similar movies"] = (client, item) => client.Parts.SimilarMovies(item).ToListAsync(),
        ["similar series"] = (client, item) => client.Parts.SimilarTvSeries(item).ToListAsync(),
        ["tagged_images"] = (client, item) => client.Parts.GetTaggedImagesAsync(item),
        ["translations"] = (client, item) => client.Parts.GetTranslationsAsync(item),
        ["tv_credits"] = (client, item) => client.Parts.GetTvCreditsAsync(item),
        ["videos"] = (client, item) => client.Parts.GetVideosAsync(item),
        ["watch/providers"] = (client, item) => client.Parts.GetWatchProvidersAsync(item),
    };

    public static TheoryData<string, string> Sent => new()
    {
        { "account_states", "movie/550/account_states tv/1396/account_states tv/1396/season/5/account_states tv/1396/season/5/episode/16/account_states" },
        { "aggregate_credits", "tv/1396/aggregate_credits?language=de-DE tv/1396/season/5/aggregate_credits?language=de-DE" },
        { "alternative_names", "company/7/alternative_names network/7/alternative_names" },
        { "alternative_titles", "movie/550/alternative_titles tv/1396/alternative_titles" },
        { "changes", "movie/550/changes tv/1396/changes tv/season/9/changes tv/episode/9/changes person/7/changes" },
        { "content_ratings", "tv/1396/content_ratings" },
        {
            "credits",
            "movie/550/credits?language=de-DE tv/1396/credits?language=de-DE tv/1396/season/5/credits?language=de-DE tv/1396/season/5/episode/16/credits?language=de-DE person/7/combined_credits?language=de-DE"
        },
        { "episode_groups", "tv/1396/episode_groups" },
        { "external_ids", "movie/550/external_ids tv/1396/external_ids tv/1396/season/5/external_ids tv/1396/season/5/episode/16/external_ids person/7/external_ids" },
        {
            "images",
            "movie/550/images tv/1396/images tv/1396/season/5/images tv/1396/season/5/episode/16/images person/7/images collection/7/images company/7/images network/7/images"
        },
        { "keywords", "movie/550/keywords tv/1396/keywords" },
        { "lists", "movie/550/lists?language=de-DE&page=1 tv/1396/lists?language=de-DE&page=1" },
        { "movie_credits", "person/7/movie_credits?language=de-DE" },
        { "recommended movies", "movie/550/recommendations?language=de-DE&page=1" },
        { "recommended series", "tv/1396/recommendations?language=de-DE&page=1" },
        { "release_dates", "movie/550/release_dates" },
        { "reviews", "movie/550/reviews?language=de-DE&page=1 tv/1396/reviews?language=de-DE&page=1" },
        { "screened_theatrically", "tv/1396/screened_theatrically" },
        { "similar movies", "movie/550/similar?language=de-DE&page=1" },
        { "similar series", "tv/1396/similar?language=de-DE&page=1" },
        { "tagged_images", "person/7/tagged_images" },
        {
            "translations",
            "movie/550/translations tv/1396/translations tv/1396/season/5/translations tv/1396/season/5/episode/16/translations person/7/translations collection/7/translations"
        },
        { "tv_credits", "person/7/tv_credits?language=de-DE" },
        { "videos", "movie/550/videos?language=de-DE tv/1396/videos?language=de-DE tv/1396/season/5/videos?language=de-DE tv/1396/season/5/episode/16/videos?language=de-DE" },
        { "watch/providers", "movie/550/watch/providers tv/1396/watch/providers tv/1396/season/5/watch/providers" },
    };

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task A_part_is_asked_for_where_it_is_and_refused_where_it_is_not(string part, string sent)
    {
        using var server = Empty();
        using var client = TestClient.For(server, options => options with { Language = "de-DE" }).WithSession();
        foreach (var item in Items)
        {
            var before = server.Received.Count;
            try
            {
                await Parts[part](client, item).Soon();
                Assert.NotEqual(before, server.Received.Count);
            }
            catch (TmdbException e)
            {
                Assert.Equal(TmdbErrorKind.InvalidArgument, e.Kind);
                Assert.Contains("Nothing was sent.", e.Message, StringComparison.Ordinal);
                Assert.Equal(before, server.Received.Count);
            }
        }

        // The ids of a season and an episode come with their details.
        var arrived = server.Received.Select(WithoutCredentials).Where(target => part != "changes" || target.EndsWith("changes", StringComparison.Ordinal));
        Assert.Equal(sent.Split(' ').Select(target => "/3/" + target), arrived);
    }

    [Fact]
    public async Task The_languages_of_images_are_what_is_asked_for_and_no_text_is_asked_for_in_both_ways()
    {
        using var server = Empty();
        using var client = TestClient.For(server, options => options with { Language = "de-DE" });

        await client.Parts.GetImagesAsync(TmdbItem.Movie(550), ["de", "null"]).Soon();
        await client.Parts.GetImagesAsync(TmdbItem.Movie(550), ["pt"]).Soon();
        await client.Parts.GetImagesAsync(TmdbItem.Create(TmdbItemKind.Person, 7), ["pt"]).Soon();
        await client.Parts.GetVideosAsync(TmdbItem.Movie(550), "pt-BR", ["en", "de"]).Soon();
        await client.Parts.GetAlternativeTitlesAsync(TmdbItem.Movie(550), "US").Soon();

        Assert.Equal(
            [
                "/3/movie/550/images?include_image_language=de,null,xx",
                "/3/movie/550/images?include_image_language=pt",
                "/3/person/7/images",
                "/3/movie/550/videos?language=pt-BR&include_video_language=en,de",
                "/3/movie/550/alternative_titles?country=US",
            ],
            server.Received.Select(WithoutCredentials));
    }

    [Fact]
    public async Task Account_states_need_somebody()
    {
        using var server = Empty();
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Parts.GetAccountStatesAsync(TmdbItem.Movie(550)));

        Assert.Equal(TmdbErrorKind.SessionRequired, error.Kind);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Episodes_are_rated_like_titles_and_nothing_else_is()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"success":true,"status_code":1,"status_message":"Success."}""", 201));
        using var client = TestClient.For(server).WithSession();

        await client.Account.SetRatingAsync(TmdbItem.TvEpisode(1396, 5, 16), 10).Soon();
        await client.Account.RemoveRatingAsync(TmdbItem.TvEpisode(1396, 5, 16)).Soon();
        var error = await TestClient.FailsAsync(() => client.Account.SetRatingAsync(TmdbItem.TvSeason(1396, 5), 10));

        Assert.Equal(
            ["POST /3/tv/1396/season/5/episode/16/rating", "DELETE /3/tv/1396/season/5/episode/16/rating"], server.Received.Select(r => $"{r.Method} {r.Path}"));
        Assert.Equal("""{"value":10}""", server.Received[0].Body);
        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
    }

    internal static string WithoutCredentials(ReceivedRequest request)
    {
        var query = request.Query.Split('&').Where(q => !q.StartsWith("api_key=", StringComparison.Ordinal) && !q.StartsWith("session_id=", StringComparison.Ordinal));
        return string.Join('?', new[] { request.Path, Uri.UnescapeDataString(string.Join('&', query)) }.Where(text => text.Length > 0));
    }

    /// <summary>What each part is when there is nothing.</summary>
    private static MisbehavingServer Empty() => new(request => Reply.Json(
        request.Path.Contains("watch/providers", StringComparison.Ordinal)
            ? """{"id":9,"results":{}}"""
            : """{"id":9,"season_number":5,"episode_number":16,"page":1,"total_pages":1,"total_results":0,"results":[]}"""));
}
