namespace Tmdb.Tests;

/// <summary>Discover: every filter filters, and the orders are orders.</summary>
public sealed class SandboxDiscoverTests : SignedInSandbox
{
    [Theory]
    [InlineData("with_genres=18,80", 155, 603)]
    [InlineData("with_genres=878|80", 155, 550)]
    [InlineData("without_genres=18", 603, 550)]
    [InlineData("without_genres=28,80", 550, 155)]
    [InlineData("with_keywords=825", 550, 603)]
    [InlineData("with_keywords=825,1541", 550, 603)]
    [InlineData("without_keywords=825", 603, 550)]
    [InlineData("with_companies=508|711", 550, 603)]
    [InlineData("without_companies=508", 603, 550)]
    [InlineData("with_cast=287,819", 550, 807)]
    [InlineData("with_cast=287", 807, 155)]
    [InlineData("with_crew=525", 155, 550)]
    [InlineData("with_people=287|525", 155, 603)]
    [InlineData("primary_release_year=1999", 550, 155)]
    [InlineData("primary_release_date.gte=2019-01-01", 496243, 550)]
    [InlineData("primary_release_date.lte=1960-12-31", 539, 550)]
    [InlineData("year=1999&region=DE", 550, 497)]
    [InlineData("region=DE&with_release_type=3", 550, 497)]
    [InlineData("region=JP&with_release_type=2|3", 129, 603)]
    [InlineData("release_date.gte=1999-10-01&release_date.lte=1999-12-31", 550, 603)]
    [InlineData("vote_average.gte=8.4", 238, 550)]
    [InlineData("vote_average.lte=7", 1893, 550)]
    [InlineData("vote_count.gte=9000", 155, 539)]
    [InlineData("vote_count.lte=9000", 194, 550)]
    [InlineData("with_runtime.gte=180", 122, 550)]
    [InlineData("with_runtime.lte=90", 862, 550)]
    [InlineData("with_original_language=ja|ko", 129, 550)]
    [InlineData("with_origin_country=KR", 496243, 550)]
    [InlineData("certification_country=US&certification=R", 550, 11)]
    [InlineData("certification_country=US&certification.lte=PG", 11, 550)]
    [InlineData("certification_country=US&certification.gte=PG-13", 550, 11)]
    [InlineData("watch_region=GB&with_watch_monetization_types=ads|free", 550, 90000001)]
    [InlineData("include_adult=true", 90000003, 1)]
    [InlineData("", 550, 90000003)]
    public async Task A_filter_keeps_one_movie_and_drops_another(string query, int kept, int dropped)
    {
        var ids = await AllAsync("movie", query);
        Assert.Contains(kept, ids);
        Assert.DoesNotContain(dropped, ids);
    }

    [Theory]
    [InlineData("with_networks=49", 1399, 1396)]
    [InlineData("with_status=3", 1399, 456)]
    [InlineData("with_status=0|1", 456, 1399)]
    [InlineData("with_type=4", 1399, 1)]
    [InlineData("with_genres=10765", 1399, 1396)]
    [InlineData("first_air_date_year=2011", 1399, 1396)]
    [InlineData("first_air_date.gte=2020-01-01", 94997, 90000011)]
    [InlineData("first_air_date.gte=2020-01-01&include_null_first_air_dates=true", 90000011, 1399)]
    [InlineData("air_date.gte=2008-02-01&air_date.lte=2008-12-31", 1396, 1399)]
    [InlineData("screened_theatrically=true", 1399, 1396)]
    [InlineData("with_runtime.lte=30", 456, 1399)]
    [InlineData("with_companies=90200001", 253, 1399)]
    [InlineData("with_original_language=de", 70523, 1399)]
    [InlineData("with_origin_country=GB", 19885, 1396)]
    [InlineData("watch_region=US&with_watch_monetization_types=flatrate", 1399, 90000011)]
    [InlineData("vote_count.gte=1000", 1399, 253)]
    public async Task A_filter_keeps_one_series_and_drops_another(string query, int kept, int dropped)
    {
        var ids = await AllAsync("tv", query);
        Assert.Contains(kept, ids);
        Assert.DoesNotContain(dropped, ids);
    }

    [Theory]
    [InlineData("movie", "revenue.desc", 299534)]
    [InlineData("movie", "title.asc", 389)]
    [InlineData("movie", "primary_release_date.desc&primary_release_date.lte=1960-12-31", 539)]
    [InlineData("movie", "vote_average.desc&vote_count.gte=1000", 238)]
    [InlineData("tv", "first_air_date.asc&first_air_date.gte=1900-01-01", 253)]
    [InlineData("tv", "name.asc", 90000011)]
    public async Task The_first_is_that_of_the_order(string kind, string order, int first)
    {
        Assert.Equal(first, Ids(await GetAsync($"3/discover/{kind}?sort_by={order}")).First());
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task A_watch_provider_is_looked_for_in_its_country_and_in_its_way()
    {
        var american = (await GetAsync("3/movie/550/watch/providers"))["results"]!["US"]!;
        var id = (int)american["flatrate"]![0]!["provider_id"]!;
        Assert.Contains(550, await AllAsync("movie", $"watch_region=US&with_watch_providers={id}"));
        Assert.Contains(550, await AllAsync("movie", $"watch_region=US&with_watch_providers={id}&with_watch_monetization_types=flatrate"));
        Assert.DoesNotContain(550, await AllAsync("movie", $"watch_region=US&with_watch_providers={id}&with_watch_monetization_types=free"));
        Assert.DoesNotContain(550, await AllAsync("movie", $"watch_region=US&without_watch_providers={id}"));
        Assert.DoesNotContain(90000001, await AllAsync("movie", $"watch_region=US&with_watch_providers={id}"));
    }

    [Fact]
    public async Task Pages_follow_each_other_from_the_most_popular_on()
    {
        var first = await GetAsync("3/discover/movie");
        var second = await GetAsync("3/discover/movie?page=2");
        Assert.Equal(Sandbox.Movies.Count, (int)(await GetAsync("3/discover/movie?include_adult=true"))["total_results"]!);
        var popularity = first["results"]!.AsArray().Concat(second["results"]!.AsArray()).Select(row => (decimal)row!["popularity"]!).ToList();
        Assert.Equal(popularity.OrderDescending(), popularity);
        Assert.Empty(Ids(first).Intersect(Ids(second)));
        Assert.Equal(22, (int)(await SendAsync("GET", "3/discover/movie?page=501")).Json["status_code"]!);
    }

    [Theory]
    [InlineData("with_genre=18", "unknown query parameter 'with_genre'")]
    [InlineData("sort_by=popular", "unknown order 'popular'")]
    [InlineData("vote_average.gte=high", "'vote_average.gte' is 'high'")]
    [InlineData("primary_release_date.gte=1999", "'primary_release_date.gte' is '1999'")]
    [InlineData("certification=R", "a certification without 'certification_country'")]
    public async Task What_TMDB_passes_over_stands_in_the_log(string query, string problem)
    {
        var all = await GetAsync("3/discover/movie");
        var filtered = await GetAsync($"3/discover/movie?{query}");
        Assert.Equal([problem], Problems);
        Assert.Equal((int)all["total_results"]!, (int)filtered["total_results"]!);
    }

    private async Task<List<int>> AllAsync(string kind, string query)
    {
        var ids = new List<int>();
        for (var page = 1; ; page++)
        {
            var answer = await GetAsync($"3/discover/{kind}?{query}&page={page}");
            Assert.Empty(Problems);
            ids.AddRange(Ids(answer));
            if (page >= (int)answer["total_pages"]!)
            {
                return ids;
            }
        }
    }
}
