using System.Globalization;
using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>Ranked lists, which move while they are read, and what is read ahead.</summary>
public class RankedListsTests
{
    [Fact]
    public async Task A_row_that_is_on_two_pages_comes_once()
    {
        using var server = new MisbehavingServer(request => Reply.Json(PageOf(request) == 1
            ? """{"page":1,"results":[{"id":1,"media_type":"movie"},{"id":1,"media_type":"tv"},{"id":1,"media_type":"person"},{"id":1,"media_type":"movie"}],"total_pages":2,"total_results":8}"""
            : """{"page":2,"results":[{"id":1,"media_type":"tv"},{"id":1,"media_type":"collection"},{"id":1,"media_type":"x"},{"id":1,"media_type":"x"},{"media_type":"movie"},{"media_type":"movie"}],"total_pages":2,"total_results":8}"""));
        using var client = TestClient.For(server);
        var rows = client.Search.Multi("x");

        Type[] expected = [typeof(MovieSummary), typeof(TvSeriesSummary), typeof(PersonSummary), typeof(CollectionSummary), typeof(UnknownItem), typeof(UnknownItem), typeof(MovieSummary), typeof(MovieSummary)];
        Assert.Equal(expected, (await rows.ToListAsync().Soon()).Select(row => row.GetType()));
        Assert.Equal(expected, (await rows.ToListAsync().Soon()).Select(row => row.GetType())); // Each reading has its own memory.
        Assert.Equal([3, 5], (await rows.AsPagesAsync().ToListAsync().Soon()).Select(page => page.Results.Count));
    }

    [Fact]
    public async Task The_next_page_is_asked_for_ahead_of_time_if_wanted()
    {
        using var server = new MisbehavingServer(request => Page(request, 3));
        using var client = TestClient.For(server);

        var pages = client.Search.Movies("x").AsPagesAsync(prefetch: true).GetAsyncEnumerator();
        Assert.Empty(server.Received);
        Assert.True(await pages.MoveNextAsync().AsTask().Soon());
        await server.WaitForAsync(2);
        Assert.True(await pages.MoveNextAsync().AsTask().Soon());
        await server.WaitForAsync(3);
        Assert.True(await pages.MoveNextAsync().AsTask().Soon());
        Assert.False(await pages.MoveNextAsync().AsTask().Soon());
        await pages.DisposeAsync();

        Assert.Equal([1, 2, 3], server.Received.Select(PageOf));
    }

    [Fact]
    public async Task Pages_begin_where_they_are_wanted_from()
    {
        using var server = new MisbehavingServer(request => Page(request, 5));
        using var client = TestClient.For(server);

        var pages = await client.Search.Movies("x").AsPagesAsync(prefetch: false, firstPage: 4).ToListAsync().Soon();

        Assert.Equal([4, 5], pages.Select(page => page.PageNumber));
        Assert.Equal([4, 5], server.Received.Select(PageOf));
    }

    [Fact]
    public async Task Nothing_waits_for_a_page_that_nobody_wants_any_more()
    {
        using var server = new MisbehavingServer(request => PageOf(request) == 1 ? Page(request, 3) : Reply.Never);
        using var client = TestClient.For(server);

        var pages = client.Search.Movies("x").AsPagesAsync(prefetch: true).GetAsyncEnumerator();
        await pages.MoveNextAsync().AsTask().Soon();
        await server.WaitForAsync(2);
        await pages.DisposeAsync().AsTask().Soon();
    }

    [Fact]
    public async Task A_page_that_was_read_ahead_and_failed_ends_the_rows_after_those_before_it()
    {
        using var server = new MisbehavingServer(request => PageOf(request) == 2 ? Reply.Error(404, 34, "No.") : Page(request, 3));
        using var client = TestClient.For(server);
        var taken = 0;

        var error = await TestClient.FailsAsync(async () =>
        {
            await foreach (var page in client.Search.Movies("x").AsPagesAsync(prefetch: true))
            {
                taken += page.Results.Count;
            }
        });

        Assert.Equal((TmdbErrorKind.NotFound, 2), (error.Kind, taken));
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public async Task More_pages_than_TMDB_serves_are_told(int totalPages, bool isTold)
    {
        using var server = new MisbehavingServer(request => Page(request, totalPages));
        using var client = TestClient.For(server);
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;

        Assert.Equal(1000, (await client.Trending.Movies().ToListAsync().Soon()).Count);

        var warnings = trace.Lines.Where(line => line.StartsWith("WARNING", StringComparison.Ordinal)).ToList();
        Assert.Equal(isTold ? ["WARNING 1000 of 1002 rows came: TMDB serves the first 500 of 501 pages. Ask for less at a time, for example year by year."] : [], warnings);
    }

    [Fact]
    public async Task Who_takes_the_first_rows_of_many_is_not_warned()
    {
        using var server = new MisbehavingServer(request => Page(request, 900));
        using var client = TestClient.For(server);
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;

        Assert.NotNull(await client.Trending.Movies().FirstAsync().Soon());

        Assert.DoesNotContain(trace.Lines, line => line.StartsWith("WARNING", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_total_takes_one_request()
    {
        using var server = new MisbehavingServer(request => Page(request, 900));
        using var client = TestClient.For(server);

        Assert.Equal(1800, await client.Search.Companies("x").GetTotalCountAsync().Soon());
        Assert.Single(server.Received);
    }

    private static Reply Page(ReceivedRequest request, int totalPages)
    {
        var page = PageOf(request);
        return Reply.Json(string.Create(CultureInfo.InvariantCulture, $$"""{"page":{{page}},"results":[{"id":{{page}}0},{"id":{{page}}1}],"total_pages":{{totalPages}},"total_results":{{totalPages * 2}}}"""));
    }

    private static int PageOf(ReceivedRequest request) =>
        int.Parse(request.Query.Split('&').Single(q => q.StartsWith("page=", StringComparison.Ordinal))["page=".Length..], CultureInfo.InvariantCulture);
}
