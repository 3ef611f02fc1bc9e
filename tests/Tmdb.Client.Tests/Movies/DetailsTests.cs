using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Details of movies and series, with what comes along in the same request.</summary>
public class DetailsTests : SandboxTests
{
    [Fact]
    public async Task A_movie_comes_with_all_parts_that_are_asked_for()
    {
        await SignInAsync(Client, Alice);
        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 8.5).Soon();
        Sandbox.ClearLog();

        var movie = await Client.Movies.GetAsync(550, Enum.GetValues<MovieInclude>()).Soon();

        Assert.Equal("Fight Club", movie.Title);
        Assert.Equal(8.5, movie.AccountStates!.Rating);
        Assert.NotEmpty(movie.Credits!.Cast);
        Assert.NotNull(movie.Images);
        var request = Assert.Single(Sandbox.Log);
        Assert.Equal(200, request.StatusCode);
        Assert.Equal(
            Enum.GetValues<MovieInclude>().Length,
            request.Query.Single(q => q.Key == "append_to_response").Value.Split(',').Length);
        AssertNoPartIsMissing(movie);
    }

    [Fact]
    public async Task A_series_comes_with_all_parts_that_are_asked_for()
    {
        await SignInAsync(Client, Alice);
        await Client.Account.SetRatingAsync(TmdbItem.TvSeries(1396), 9.5).Soon();

        var series = await Client.Tv.GetAsync(1396, Enum.GetValues<TvSeriesInclude>()).Soon();

        Assert.Equal("Breaking Bad", series.Name);
        Assert.Equal(9.5, series.AccountStates!.Rating);
        AssertNoPartIsMissing(series);
    }

    [Fact]
    public async Task Without_parts_nothing_is_appended()
    {
        await Client.Movies.GetAsync(550).Soon();
        await Client.Movies.GetAsync(550, []).Soon();

        Assert.All(Sandbox.Log, r => Assert.Empty(r.Query));
    }

    [Fact]
    public async Task A_part_that_is_asked_for_twice_is_sent_once()
    {
        await Client.Movies.GetAsync(550, [MovieInclude.Credits, MovieInclude.Videos, MovieInclude.Credits]).Soon();

        Assert.Equal("credits,videos", Sandbox.Log[0].Query.Single().Value);
    }

    [Fact]
    public async Task The_users_states_need_a_session_and_a_guests_will_do()
    {
        var error = await TestClient.FailsAsync(() => Client.Movies.GetAsync(550, [MovieInclude.AccountStates]));
        Assert.Equal(TmdbErrorKind.SessionRequired, error.Kind);
        Assert.Empty(Sandbox.Log);

        await Client.Authentication.CreateGuestSessionAsync().Soon();
        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 6).Soon();
        Assert.Equal(6, (await Client.Movies.GetAsync(550, [MovieInclude.AccountStates]).Soon()).AccountStates!.Rating);
    }

    [Fact]
    public async Task A_movie_that_is_not_there_is_not_found_with_everything_TMDB_said()
    {
        var error = await TestClient.FailsAsync(() => Client.Movies.GetAsync(999_999_999));

        Assert.Equal(TmdbErrorKind.NotFound, error.Kind);
        Assert.Equal(404, error.HttpStatus);
        Assert.True(error.TmdbCode is 6 or 34);
        Assert.Equal("GET /3/movie/999999999", error.Request);
        Assert.Contains(error.TmdbMessage!, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_number_that_is_no_id_finds_nothing(int id) =>
        Assert.Equal(TmdbErrorKind.NotFound, (await TestClient.FailsAsync(() => Client.Movies.GetAsync(id))).Kind);

    [Theory]
    [InlineData(SandboxFaultKind.RateLimited)]
    [InlineData(SandboxFaultKind.ServerError)]
    [InlineData(SandboxFaultKind.CutBeforeAnswer)]
    [InlineData(SandboxFaultKind.CutInAnswer)]
    public async Task What_fails_for_a_moment_comes_with_the_next_attempt(SandboxFaultKind kind)
    {
        Sandbox.AddFault(new SandboxFault { Kind = kind, Count = 2, RetryAfter = TimeSpan.FromSeconds(3) });

        Assert.Equal("Fight Club", (await Client.Movies.GetAsync(550).Soon()).Title);

        Assert.Equal(3, Sandbox.Log.Count);
        Assert.Equal(2, Clock.Skipped.Count);
        if (kind == SandboxFaultKind.RateLimited)
        {
            Assert.All(Clock.Skipped, wait => Assert.Equal(TimeSpan.FromSeconds(3), wait));
        }
    }

    [Theory]
    [InlineData(SandboxFaultKind.Html, TmdbErrorKind.InvalidAnswer)]
    [InlineData(SandboxFaultKind.BrokenJson, TmdbErrorKind.InvalidAnswer)]
    [InlineData(SandboxFaultKind.EmptyBody, TmdbErrorKind.InvalidAnswer)]
    [InlineData(SandboxFaultKind.RedirectTo, TmdbErrorKind.Redirected)]
    public async Task What_stands_in_between_is_one_clear_error(SandboxFaultKind fault, TmdbErrorKind kind)
    {
        Sandbox.AddFault(new SandboxFault { Kind = fault });

        Assert.Equal(kind, (await TestClient.FailsAsync(() => Client.Movies.GetAsync(550))).Kind);
        Assert.Equal("Fight Club", (await Client.Movies.GetAsync(550).Soon()).Title);
    }

    [Fact]
    public async Task One_client_serves_many_threads_at_once()
    {
        var titles = Sandbox.Movies.ToDictionary(m => m.Id, m => m.Title);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 6).SelectMany(_ => titles), new ParallelOptions { MaxDegreeOfParallelism = 24 }, async (title, cancel) =>
            {
                var movie = await Client.Movies.GetAsync(title.Key, [MovieInclude.Credits], cancellationToken: cancel).Soon();
                Assert.Equal(title.Key, movie.Id);
                Assert.Equal(title.Value, movie.Title);
            });

        Assert.Equal(6 * titles.Count, Sandbox.Log.Count);
    }

    [Fact]
    public async Task Any_path_is_answered_as_the_typed_one()
    {
        await SignInAsync(Client, Alice);

        var movie = await Client.GetAsync("/3/movie/550").Soon();
        var states = await Client.GetAsync("/3/movie/550/account_states").Soon();
        var rated = await Client.SendAsync(HttpMethod.Post, "/3/movie/550/rating", jsonBody: """{"value":7.5}""").Soon();

        Assert.Contains("\"Fight Club\"", movie, StringComparison.Ordinal);
        Assert.Contains("\"rated\"", states, StringComparison.Ordinal);
        Assert.Contains("\"success\"", rated, StringComparison.Ordinal);
        Assert.Equal(7.5m, Sandbox.Users[0].MovieRatings[550]);
    }

    private static void AssertNoPartIsMissing(TmdbObject details)
    {
        // What is appended and not read would be found among the members that are not known.
        foreach (var part in details is Movie ? Enum.GetNames<MovieInclude>() : Enum.GetNames<TvSeriesInclude>())
        {
            var property = details.GetType().GetProperty(part);
            Assert.True(property is not null, $"There is no property {part}.");
            Assert.True(property.GetValue(details) is not null, $"{part} is missing.");
        }

        Assert.Empty(details.AdditionalProperties ?? new Dictionary<string, object?>());
    }
}
