using System.Globalization;

namespace Tmdb.Tests;

/// <summary>Changed ids of any range of days, which TMDB gives for 14 days at a time.</summary>
public class ChangedIdsTests
{
    [Fact]
    public async Task A_long_range_is_asked_for_in_parts_that_leave_no_day_out()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"results":[{"id":1,"adult":false},{"id":2}],"page":1,"total_pages":1,"total_results":2}"""));
        using var client = TestClient.For(server);

        var rows = await client.Changes.Movies(new(2026, 1, 1), new(2026, 2, 1, 12, 0, 0)).ToListAsync().Soon();

        Assert.Equal(
            [
                "start_date=2026-01-01&end_date=2026-01-15&page=1",
                "start_date=2026-01-15&end_date=2026-01-29&page=1",
                "start_date=2026-01-29&end_date=2026-02-01&page=1",
            ],
            server.Received.Select(QueryOf));
        Assert.Equal([1, 2], rows.Select(row => row.Id)); // What changed in two parts comes once.
    }

    [Fact]
    public async Task Each_part_has_its_pages()
    {
        using var server = new MisbehavingServer(request =>
        {
            var first = QueryOf(request).Contains("start_date=2026-01-01", StringComparison.Ordinal);
            var page = QueryOf(request).EndsWith("page=1", StringComparison.Ordinal) ? 1 : 2;
            return Reply.Json(string.Create(CultureInfo.InvariantCulture, $$"""{"results":[{"id":{{request.Number}}}],"page":{{page}},"total_pages":{{(first ? 2 : 1)}},"total_results":{{(first ? 2 : 1)}}}"""));
        });
        using var client = TestClient.For(server);
        var changes = client.Changes.People(new(2026, 1, 1), new(2026, 1, 20));

        Assert.Equal([1, 2, 3], (await changes.ToListAsync().Soon()).Select(row => row.Id));
        Assert.Equal(3, await changes.GetTotalCountAsync().Soon());

        Assert.Equal(["2026-01-01 1", "2026-01-01 2", "2026-01-15 1", "2026-01-01 1", "2026-01-15 1"], server.Received.Select(r => $"{QueryOf(r).Split('&')[0]["start_date=".Length..]} {QueryOf(r)[^1]}"));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-15", 1)]
    [InlineData("2026-01-01", "2026-01-16", 2)]
    [InlineData("2026-01-01", "2026-01-29", 2)]
    [InlineData("2026-01-01", "2026-01-01", 1)]
    [InlineData("9999-12-01", "9999-12-31", 3)]
    public async Task Fourteen_days_are_one_part(string start, string end, int parts)
    {
        using var server = new MisbehavingServer(Reply.Json("""{"results":[],"page":1,"total_pages":1,"total_results":0}"""));
        using var client = TestClient.For(server);

        await client.Changes.TvSeries(DateTime.Parse(start, CultureInfo.InvariantCulture), DateTime.Parse(end, CultureInfo.InvariantCulture)).ToListAsync().Soon();

        Assert.Equal(parts, server.Received.Count);
        Assert.All(server.Received, request => Assert.Equal("/3/tv/changes", request.Path));
    }

    [Fact]
    public async Task A_range_without_an_end_ends_today_and_none_is_TMDBs()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"results":[],"page":1,"total_pages":1,"total_results":0}"""));
        var clock = TestClient.Impatient();
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });
        var today = clock.GetUtcNow().UtcDateTime.Date;

        await client.Changes.Movies(today.AddDays(-2)).ToListAsync().Soon();
        await client.Changes.Movies().ToListAsync().Soon();

        Assert.Equal([FormattableString.Invariant($"start_date={today.AddDays(-2):yyyy-MM-dd}&end_date={today:yyyy-MM-dd}&page=1"), "page=1"], server.Received.Select(QueryOf));
    }

    [Fact]
    public void Days_the_wrong_way_round_are_refused()
    {
        using var server = new MisbehavingServer(Reply.Empty());
        using var client = TestClient.For(server);

        Assert.Equal(TmdbErrorKind.InvalidArgument, Assert.Throws<TmdbException>(() => client.Changes.Movies(new(2026, 1, 2), new(2026, 1, 1))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidArgument, Assert.Throws<TmdbException>(() => client.Changes.Movies(endDate: new(2026, 1, 1))).Kind);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_row_says_what_it_is()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"results":[{"id":5,"softcore":true},{"id":null,"adult":true}],"page":1,"total_pages":1,"total_results":2}"""));
        using var client = TestClient.For(server);

        var movie = await client.Changes.Movies().FirstAsync();
        var series = await client.Changes.TvSeries().FirstAsync();
        var person = await client.Changes.People().FirstAsync();

        Assert.Equal(("Movie", 5, (int?)null, (int?)null, true), (movie!.Kind, movie.MovieId, movie.TvSeriesId, movie.PersonId, movie.Softcore));
        Assert.Equal(("TvSeries", (int?)null, 5, (int?)null), (series!.Kind, series.MovieId, series.TvSeriesId, series.PersonId));
        Assert.Equal(("Person", (int?)null, (int?)null, 5), (person!.Kind, person.MovieId, person.TvSeriesId, person.PersonId));
        Assert.Equal(["/3/movie/changes", "/3/tv/changes", "/3/person/changes"], server.Received.Select(r => r.Path));
    }

    private static string QueryOf(ReceivedRequest request) =>
        string.Join('&', request.Query.Split('&').Where(q => !q.StartsWith("api_key=", StringComparison.Ordinal)));
}
