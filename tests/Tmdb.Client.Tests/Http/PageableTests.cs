using System.Globalization;
using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>Pages are asked for one after the other, when somebody wants them.</summary>
public class PageableTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(7, 7)]
    [InlineData(40_000, 500)]
    public async Task All_rows_take_every_page_once_and_no_other(int totalPages, int asked)
    {
        using var server = Pages(totalPages);
        using var client = TestClient.For(server);

        var rows = await client.Search.Movies("x").ToListAsync().Soon();

        Assert.Equal(Enumerable.Range(1, asked), PagesAsked(server));
        Assert.Equal(totalPages == 0 ? 0 : asked * 2, rows.Count);
        Assert.Equal(rows.Count, rows.Select(r => r.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    public async Task Who_takes_some_rows_pays_for_no_page_more(int rows, int asked)
    {
        using var server = Pages(100);
        using var client = TestClient.For(server);

        var taken = 0;
        await foreach (var row in client.Search.Movies("x"))
        {
            Assert.True(row.Id > 0);
            if (++taken == rows)
            {
                break;
            }
        }

        Assert.Equal(Enumerable.Range(1, asked), PagesAsked(server));
    }

    [Fact]
    public async Task Nothing_is_asked_before_somebody_takes_a_row()
    {
        using var server = Pages(3);
        using var client = TestClient.For(server);

        var rows = client.Search.Movies("x").GetAsyncEnumerator();
        Assert.Empty(server.Received);
        await rows.MoveNextAsync();
        await rows.MoveNextAsync();
        Assert.Single(server.Received);
        await rows.DisposeAsync();
    }

    [Fact]
    public async Task Rows_that_are_taken_twice_are_asked_for_twice()
    {
        using var server = Pages(2);
        using var client = TestClient.For(server);
        var movies = client.Search.Movies("x");

        Assert.Equal(4, (await movies.ToListAsync().Soon()).Count);
        Assert.Equal(4, (await movies.ToListAsync().Soon()).Count);

        Assert.Equal([1, 2, 1, 2], PagesAsked(server));
    }

    [Theory]
    [InlineData(404, """{"success":false,"status_code":34,"status_message":"No."}""", TmdbErrorKind.NotFound)]
    [InlineData(200, """{"success":false,"status_code":11,"status_message":"No."}""", TmdbErrorKind.ServiceUnavailable)]
    [InlineData(200, "{}", TmdbErrorKind.InvalidAnswer)]
    [InlineData(200, """{"page":2,"total_pages":3,"total_results":6}""", TmdbErrorKind.InvalidAnswer)]
    [InlineData(200, """{"page":2,"results":"none","total_pages":3,"total_results":6}""", TmdbErrorKind.InvalidAnswer)]
    public async Task A_page_that_fails_ends_the_rows_after_those_before_it(int status, string body, TmdbErrorKind kind)
    {
        using var server = new MisbehavingServer(request => request.Query.Contains("page=2", StringComparison.Ordinal) ? Reply.Json(body, status) : Page(request, 3));
        using var client = TestClient.For(server);

        var taken = 0;
        var error = await TestClient.FailsAsync(async () =>
        {
            await foreach (var _ in client.Search.Movies("x"))
            {
                taken++;
            }
        });

        Assert.Equal(kind, error.Kind);
        Assert.Equal(2, taken);
    }

    [Theory]
    [InlineData("""{"page":1,"results":null,"total_pages":1,"total_results":2}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":2}],"total_results":6}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":2}],"total_pages":null,"total_results":6}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":2}],"total_pages":-3,"total_results":6}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":2}],"total_pages":"many","total_results":6}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":2}],"total_pages":1,"total_results":6}""")]
    [InlineData("""{"page":1,"results":[{"id":1},"two"],"total_pages":1,"total_results":2}""")]
    [InlineData("""{"page":1,"results":[{"id":1},null],"total_pages":1,"total_results":2}""")]
    [InlineData("""{"page":1,"results":[],"total_pages":4,"total_results":6}""")]
    [InlineData("""{"page":1,"results":[],"total_results":6}""")]
    [InlineData("""{"page":1,"results":[]}""")]
    [InlineData("""{"page":3,"results":[{"id":1},{"id":2}],"total_pages":1,"total_results":2}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"id":1}],"total_pages":1,"total_results":2}""")]
    [InlineData("""{"page":1,"results":[{"id":1},{"title":"a"}],"total_pages":1,"total_results":2}""")]
    public async Task A_list_of_the_users_is_whole_or_an_error(string firstPage)
    {
        using var server = Account(_ => Reply.Json(firstPage));
        using var client = TestClient.For(server).WithSession();

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Account.FavoriteMovies().ToListAsync())).Kind);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    [InlineData(0)]
    public async Task A_list_of_the_users_that_is_whole_comes(int totalPages)
    {
        using var server = Account(request => Page(request, totalPages));
        using var client = TestClient.For(server).WithSession();

        Assert.Equal(totalPages * 2, (await client.Account.FavoriteMovies().ToListAsync().Soon()).Count);
    }

    [Fact]
    public async Task A_list_that_changes_between_two_pages_is_an_error()
    {
        using var server = Account(request => PageOf(request) == 1
            ? Reply.Json("""{"page":1,"results":[{"id":1},{"id":2}],"total_pages":2,"total_results":4}""")
            : Reply.Json("""{"page":2,"results":[{"id":4}],"total_pages":2,"total_results":3}"""));
        using var client = TestClient.For(server).WithSession();

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Account.FavoriteMovies().ToListAsync())).Kind);
    }

    [Fact]
    public async Task Pages_that_were_promised_and_are_empty_are_missed()
    {
        using var server = Account(request => PageOf(request) > 3 ? Reply.Json("""{"page":4,"results":[],"total_pages":9,"total_results":18}""") : Page(request, 9));
        using var client = TestClient.For(server).WithSession();

        var error = await TestClient.FailsAsync(() => client.Account.FavoriteMovies().ToListAsync());

        Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
        Assert.Contains("page 4 of 9 is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_search_that_cannot_be_read_are_counted()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"page":1,"results":[{"id":1},"two",3],"total_pages":1,"total_results":3}"""));
        using var client = TestClient.For(server);
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;

        Assert.Single(await client.Search.Movies("x").ToListAsync().Soon());

        Assert.Contains("WARNING GET /3/search/movie: 2 rows of the answer could not be read.", trace.Lines);
    }

    [Fact]
    public async Task Cancelling_stops_the_asking()
    {
        using var server = Pages(100);
        using var client = TestClient.For(server);
        using var cancel = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in client.Search.Movies("x").WithCancellation(cancel.Token))
            {
                if (row.Id == 20)
                {
                    await cancel.CancelAsync();
                }
            }
        });

        Assert.Equal([1, 2], PagesAsked(server));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task No_words_are_no_search(string words)
    {
        using var server = Pages(1);
        using var client = TestClient.For(server);

        Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(() => client.Search.Movies(words).FirstAsync())).Kind);
        Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(() => client.Search.TvSeries(words).FirstAsync())).Kind);
        Assert.Empty(server.Received);
    }

    private static MisbehavingServer Account(Func<ReceivedRequest, Reply> page) =>
        new(request => request.Path == "/3/account" ? Reply.Json("""{"id":7,"username":"u"}""") : page(request));

    private static MisbehavingServer Pages(int totalPages) => new(request => Page(request, totalPages));

    private static Reply Page(ReceivedRequest request, int totalPages)
    {
        var page = PageOf(request);
        var rows = page > totalPages ? string.Empty : string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{page}}0},{"id":{{page}}1}""");
        return Reply.Json(string.Create(CultureInfo.InvariantCulture, $$"""{"page":{{page}},"results":[{{rows}}],"total_pages":{{totalPages}},"total_results":{{totalPages * 2}}}"""));
    }

    private static int PageOf(ReceivedRequest request) =>
        int.Parse(request.Query.Split('&').Single(q => q.StartsWith("page=", StringComparison.Ordinal))["page=".Length..], CultureInfo.InvariantCulture);

    private static IEnumerable<int> PagesAsked(MisbehavingServer server) => server.Received.Select(PageOf);
}
