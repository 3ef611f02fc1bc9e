using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>What TMDB's other answers refer to.</summary>
public class ReferenceTests : SandboxTests
{
    [Fact]
    public async Task Genres_say_of_which_kind_they_are()
    {
        var movies = await Client.Reference.GetMovieGenresAsync().Soon();
        var series = await Client.Reference.GetTvGenresAsync().Soon();

        Assert.Equal((28, "Action", "Movie"), (movies[0].Id, movies[0].Name, movies[0].Kind));
        Assert.Equal((10759, "Action & Adventure", "TvSeries"), (series[0].Id, series[0].Name, series[0].Kind));
        Assert.All(movies, g => Assert.Equal("Movie", g.Kind));
        Assert.All(series, g => Assert.Equal("TvSeries", g.Kind));
    }

    [Fact]
    public async Task Genres_are_asked_for_once_in_each_language()
    {
        var client = NewClient(with: o => o with { Language = "de-DE" });

        await client.Reference.GetMovieGenresAsync().Soon();
        await client.Reference.GetMovieGenresAsync("de-DE").Soon();
        await client.Reference.GetMovieGenresAsync("fr-FR").Soon();
        await client.Reference.GetTvGenresAsync("fr-FR").Soon();

        Assert.Equal(["/3/genre/movie/list", "/3/genre/movie/list", "/3/genre/tv/list"], Sandbox.Log.Select(r => r.Path));
        Assert.Equal(["de-DE", "fr-FR", "fr-FR"], Sandbox.Log.Select(r => r.Query.Single(q => q.Key == "language").Value));
    }

    [Fact]
    public async Task A_list_that_did_not_come_is_asked_for_again()
    {
        var client = NewClient(with: o => o with { MaximumRetryCount = 0 });
        Sandbox.AddFault(new SandboxFault { Kind = SandboxFaultKind.ServerError });

        await TestClient.FailsAsync(() => client.Reference.GetMovieGenresAsync());

        Assert.NotEmpty(await client.Reference.GetMovieGenresAsync().Soon());
    }
}
