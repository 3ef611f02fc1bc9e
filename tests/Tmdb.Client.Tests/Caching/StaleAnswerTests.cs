using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>What is served while TMDB is down.</summary>
public class StaleAnswerTests
{
    private static readonly Dictionary<string, Reply> Downs = new()
    {
        ["HTTP 500"] = Reply.Error(500, 11, "Internal error."),
        ["HTTP 503 as a web page"] = Reply.Html(503),
        ["a reset"] = Reply.ResetBefore,
        ["half an answer"] = Reply.CloseInside,
        ["no answer"] = Reply.Never,
    };

    public static TheoryData<string> AllDowns => [.. Downs.Keys];

    [Theory]
    [MemberData(nameof(AllDowns))]
    public async Task While_TMDB_is_down_an_old_answer_is_served_with_a_warning(string down)
    {
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;
        using var fixture = new CacheFixture(answer: request => request.Number == 1 ? CacheFixture.Fresh(1) : Downs[down]);
        var client = fixture.Client(with: o => o with { TimeProvider = fixture.Clock });
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromDays(2));

        var stale = CacheFixture.AskAsync(client);
        if (down == "no answer")
        {
            for (var attempt = 2; attempt <= 3; attempt++)
            {
                await fixture.Server.WaitForAsync(attempt);
                fixture.Clock.Advance(TestClient.AttemptLimit);
            }
        }

        Assert.Equal("1", await stale);
        Assert.Equal(3, fixture.Server.Received.Count); // It was tried again first.
        var warning = Assert.Single(trace.Lines, line => line.StartsWith("WARNING", StringComparison.Ordinal));
        Assert.Equal("WARNING GET /3/movie/550: TMDB does not answer. What it said on 2026-11-22 10:00 UTC is used, from the cache.", warning);
        Assert.Contains(trace.Lines, line => line.EndsWith(" ms", StringComparison.Ordinal) && line.StartsWith("VERBOSE GET /3/movie/550: 200, 2 attempts, from the cache, ", StringComparison.Ordinal));
        Assert.Equal(1, fixture.Cache.Stale);
    }

    [Theory]
    [InlineData("public, max-age=600, must-revalidate")]
    [InlineData("no-cache")]
    public async Task What_has_to_be_confirmed_is_not_served_unconfirmed(string cacheControl)
    {
        using var fixture = new CacheFixture(answer: request => request.Number == 1
            ? Reply.Json("""{"title":"1"}""", 200, ("Cache-Control", cacheControl), ("ETag", "\"1\""))
            : Reply.Error(503, 9, "Offline."));
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(TmdbErrorKind.ServiceUnavailable, (await TestClient.FailsAsync(() => client.GetAsync())).Kind);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task What_TMDB_says_is_not_glossed_over(int status)
    {
        using var fixture = new CacheFixture(answer: request => request.Number == 1 ? CacheFixture.Fresh(1) : Reply.Error(status, 34, "No."));
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(status, (await TestClient.FailsAsync(() => client.GetAsync())).HttpStatus);
    }

    [Fact]
    public async Task Whoever_stops_waiting_gets_nothing()
    {
        using var fixture = new CacheFixture(answer: request => request.Number == 1 ? CacheFixture.Fresh(1) : Reply.Never);
        using var cancel = new CancellationTokenSource();
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromDays(2));

        var call = client.GetAsync(cancellationToken: cancel.Token);
        await fixture.Server.WaitForAsync(2);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.Soon());
    }

    [Fact]
    public async Task The_time_limit_of_a_request_holds()
    {
        using var fixture = new CacheFixture(answer: _ => Reply.StallInside);
        var client = fixture.Client(with: o => o with { MaximumRetryCount = 0 });

        var call = TestClient.FailsAsync(() => client.GetAsync());
        await fixture.Server.WaitForAsync(1);
        fixture.Clock.Advance(TestClient.AttemptLimit);

        Assert.Equal(TmdbErrorKind.Timeout, (await call).Kind);
    }

    [Theory]
    [InlineData(CacheFixture.Memory)]
    [InlineData(CacheFixture.InFiles)]
    public async Task After_six_months_nothing_is_served_and_nothing_is_left(string kind)
    {
        using var fixture = new CacheFixture(kind, request => request.Number == 1 ? CacheFixture.Fresh(1, ("Cache-Control", "max-age=99999999")) : Reply.Error(503, 9, "Offline."));
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));

        fixture.Clock.Advance(TimeSpan.FromDays(181));

        Assert.Equal(TmdbErrorKind.ServiceUnavailable, (await TestClient.FailsAsync(() => client.GetAsync())).Kind);
        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".answer", StringComparison.Ordinal));
    }
}
