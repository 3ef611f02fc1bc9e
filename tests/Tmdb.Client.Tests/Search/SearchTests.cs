namespace Tmdb.Tests;

/// <summary>Search by words.</summary>
public class SearchTests : SandboxTests
{
    [Fact]
    public async Task The_best_match_comes_first()
    {
        Assert.Equal(550, (await Client.Search.Movies("Fight Club").FirstAsync())!.Id);
        Assert.Equal(1396, (await Client.Search.TvSeries("Breaking Bad").FirstAsync())!.Id);
    }

    [Fact]
    public async Task Nothing_found_is_no_error()
    {
        Assert.Empty(await Client.Search.Movies("zzzzzzzzqqq").ToListAsync().Soon());
        Assert.Single(Sandbox.Log);
    }

    [Fact]
    public async Task All_pages_are_asked_for_once_and_in_order()
    {
        var movies = await Client.Search.Movies("the").ToListAsync().Soon();

        var pages = Sandbox.Log.Select(r => r.Query.Single(q => q.Key == "page").Value).ToList();
        Assert.Equal(Enumerable.Range(1, (movies.Count + 19) / 20).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), pages);
        Assert.Equal(movies.Count, movies.Select(m => m.Id).Distinct().Count());
    }

    [Fact]
    public async Task Every_filter_is_one_that_TMDB_knows()
    {
        var client = NewClient(with: o => o with { Language = "de-DE", Region = "DE", IncludeAdult = false, TimeZone = "Europe/Berlin" });

        await client.Search.Movies("Fight Club", year: 1999, primaryReleaseYear: 1999, region: "US", includeAdult: true, language: "en-US").FirstAsync();
        await client.Search.TvSeries("Breaking Bad", year: 2008, firstAirDateYear: 2008, includeAdult: true, language: "en-US").FirstAsync();
        await client.Search.Movies("Fight Club").FirstAsync();
        await client.Search.TvSeries("Breaking Bad").FirstAsync();

        Assert.All(Sandbox.Log, r => Assert.Equal(200, r.StatusCode)); // And nothing is in their Problems: the base class looks.
    }

    [Fact]
    public async Task The_year_tells_two_of_one_name_apart()
    {
        var movie = Sandbox.Movies.First(m => m.Id == 550);

        Assert.Equal(550, (await Client.Search.Movies(movie.Title, primaryReleaseYear: movie.Year).FirstAsync())!.Id);
        Assert.Null(await Client.Search.Movies(movie.Title, primaryReleaseYear: 1901).FirstAsync());
    }
}
