namespace Tmdb.Tests;

/// <summary>The changes of an item, over any range of days.</summary>
public sealed class ChangesTests
{
    [Fact]
    public async Task A_long_range_is_split_and_no_change_comes_twice()
    {
        using var server = new MisbehavingServer(request => Reply.Json(
            $$"""{"changes":[{"key":"title","items":[{"id":"same","action":"updated"},{"id":"{{request.Number}}","action":"added","time":"2026-01-01 10:00:00 UTC"},{"action":"deleted"}]}]}"""));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetChangesAsync(TmdbItem.Movie(550), new DateTime(2026, 1, 1), new DateTime(2026, 2, 2)).Soon();

        Assert.Equal(
            [
                "/3/movie/550/changes?start_date=2026-01-01&end_date=2026-01-15",
                "/3/movie/550/changes?start_date=2026-01-15&end_date=2026-01-29",
                "/3/movie/550/changes?start_date=2026-01-29&end_date=2026-02-02",
            ],
            server.Received.Select(PartRequestsTests.WithoutCredentials));
        Assert.Equal(["same", "1", null, "2", null, "3", null], rows.Select(row => row.Id));
        Assert.All(rows, row => Assert.Equal(("title", 550), (row.Key, row.MovieId!.Value)));
    }

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-01-15", 1)]
    [InlineData("2026-01-16", 2)]
    [InlineData("2026-01-29", 2)]
    public void A_range_of_days_takes_as_few_requests_as_TMDB_allows(string last, int requests)
    {
        var windows = ChangeDays.Windows((new DateTime(2026, 1, 1), DateTime.Parse(last, System.Globalization.CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(requests, windows.Count);
        Assert.All(windows, window => Assert.InRange((window.Last - window.First).TotalDays, 0, 14));
    }

    [Fact]
    public async Task A_range_ends_today_unless_it_says_when()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"changes":[]}"""));
        using var client = TestClient.For(server);

        var today = TimeProvider.System.GetUtcNow().UtcDateTime.Date;
        await client.Parts.GetChangesAsync(TmdbItem.Movie(550), today.AddDays(-3)).Soon();

        Assert.Contains("start_date=" + today.AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), server.Received[0].Query, StringComparison.Ordinal);
        Assert.Contains("end_date=", server.Received[0].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_that_is_none_is_not_sent()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"changes":[]}"""));
        using var client = TestClient.For(server);

        var backwards = await TestClient.FailsAsync(() => client.Parts.GetChangesAsync(TmdbItem.Movie(550), new DateTime(2026, 2, 1), new DateTime(2026, 1, 1)));
        var open = await TestClient.FailsAsync(() => client.Parts.GetChangesAsync(TmdbItem.TvSeason(1396, 1), endDate: new DateTime(2026, 1, 1)));

        Assert.Equal((TmdbErrorKind.InvalidArgument, TmdbErrorKind.InvalidArgument), (backwards.Kind, open.Kind));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Changes_of_an_episode_are_found_by_its_id_and_those_of_other_days_are_left_out()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Path.EndsWith("changes", StringComparison.Ordinal)
            ? """{"changes":[{"key":"overview","items":[{"id":"a","time":"2026-01-05 23:59:00 UTC"},{"id":"b","time":"2026-01-06 00:00:00 UTC"}]}]}"""
            : """{"id":62085,"season_number":1,"episode_number":1}"""));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetChangesAsync(TmdbItem.TvEpisode(1396, 1, 1), new DateTime(2026, 1, 1), new DateTime(2026, 1, 5)).Soon();

        Assert.Equal(["/3/tv/1396/season/1/episode/1", "/3/tv/episode/62085/changes"], server.Received.Select(PartRequestsTests.WithoutCredentials));
        Assert.Equal(("a", 1396, 1, 1), (Assert.Single(rows).Id, rows[0].TvSeriesId!.Value, rows[0].SeasonNumber!.Value, rows[0].EpisodeNumber!.Value));
    }
}
