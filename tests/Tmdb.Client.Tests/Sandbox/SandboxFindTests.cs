namespace Tmdb.Tests;

/// <summary>Finding by the ids of other databases, and what is in demand.</summary>
public sealed class SandboxFindTests : SignedInSandbox
{
    [Theory]
    [InlineData("tt0137523", "imdb_id", "movie", 550)]
    [InlineData("tt0903747", "imdb_id", "tv", 1396)]
    [InlineData("tt0959621", "imdb_id", "tv_episode", 62085)]
    [InlineData("nm0000093", "imdb_id", "person", 287)]
    [InlineData("81189", "tvdb_id", "tv", 1396)]
    [InlineData("364731", "tvdb_id", "tv_season", 3624)]
    [InlineData("Q190050", "wikidata_id", "movie", 550)]
    [InlineData("BreakingBad", "facebook_id", "tv", 1396)]
    [InlineData("gameofthrones", "tiktok_id", "tv", 1399)]
    [InlineData("gameofthrones", "youtube_id", "tv", 1399)]
    [InlineData("tomhanks", "instagram_id", "person", 31)]
    [InlineData("BryanCranston", "twitter_id", "person", 17419)]
    public async Task An_id_of_another_database_finds_what_it_names(string id, string source, string type, int tmdbId)
    {
        var found = await GetAsync($"3/find/{id}?external_source={source}");
        Assert.Equal(
            ["movie_results", "person_results", "tv_results", "tv_episode_results", "tv_season_results"],
            found.AsObject().Select(member => member.Key));
        Assert.Equal([tmdbId], Ids(found, $"{type}_results"));
        Assert.Equal(type, (string?)found[$"{type}_results"]![0]!["media_type"]);
        Assert.Equal(1, found.AsObject().Sum(member => member.Value!.AsArray().Count));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task TVDBs_id_of_a_movie_finds_a_series_that_has_nothing_to_do_with_it()
    {
        var found = await GetAsync("3/find/388?external_source=tvdb_id");
        Assert.Empty(found["movie_results"]!.AsArray());
        Assert.Equal("South Park", (string?)found["tv_results"]![0]!["name"]);
    }

    [Fact]
    public async Task An_unknown_id_finds_nothing_and_an_unknown_source_is_refused()
    {
        var found = await GetAsync("3/find/tt9999999?external_source=imdb_id");
        Assert.All(found.AsObject(), member => Assert.Empty(member.Value!.AsArray()));
        var (status, json) = await SendAsync("GET", "3/find/tt0137523?external_source=imdb");
        Assert.Equal((422, 5), (status, (int)json["status_code"]!));
        Assert.Equal(["external_source is 'imdb'"], Problems);
    }

    [Theory]
    [InlineData("movie")]
    [InlineData("tv")]
    [InlineData("person")]
    public async Task What_is_in_demand_says_what_it_is_and_differs_by_day_and_week(string kind)
    {
        var day = await GetAsync($"3/trending/{kind}/day");
        var week = await GetAsync($"3/trending/{kind}/week");
        Assert.All(day["results"]!.AsArray(), row => Assert.Equal(kind, (string?)row!["media_type"]));
        Assert.Equal(20, day["results"]!.AsArray().Count);
        Assert.NotEqual(Ids(day), Ids(week));
        Assert.Empty(Ids(week).Intersect(Ids(await GetAsync($"3/trending/{kind}/week?page=2"))));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task All_that_is_in_demand_is_of_all_kinds()
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        for (var page = 1; page <= 10; page++)
        {
            var rows = (await GetAsync($"3/trending/all/week?page={page}"))["results"]!.AsArray();
            kinds.UnionWith(rows.Select(row => (string)row!["media_type"]!));
        }

        Assert.Equal(["movie", "person", "tv"], kinds);
        Assert.Equal(404, (await SendAsync("GET", "3/trending/all/month")).Status);
    }
}
