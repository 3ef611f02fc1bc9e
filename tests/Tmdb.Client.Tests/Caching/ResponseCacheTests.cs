using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>What is asked again, and what is not.</summary>
public class ResponseCacheTests
{
    public static TheoryData<string> Kinds => CacheFixture.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_is_served_until_it_is_too_old_and_then_confirmed(string kind)
    {
        using var fixture = new CacheFixture(kind, request => request.Headers.Contains("If-None-Match") ? CacheFixture.NotModified : CacheFixture.Fresh(request.Number));
        var client = fixture.Client();

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Single(fixture.Server.Received);

        fixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal(["W/\"1\""], fixture.Server.Received[1].Headers["If-None-Match"]);

        fixture.Clock.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal(2, fixture.Server.Received.Count);
        Assert.Equal((2, 1, 1), (fixture.Cache.Hits, fixture.Cache.Confirmed, fixture.Cache.Misses));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_has_changed_takes_the_place_of_what_was_there(string kind)
    {
        using var fixture = new CacheFixture(kind);
        var client = fixture.Client();

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
        Assert.Equal((1, 0, 2), (fixture.Cache.Hits, fixture.Cache.Confirmed, fixture.Cache.Misses));
    }

    [Fact]
    public async Task The_age_that_the_answer_had_already_counts()
    {
        using var fixture = new CacheFixture(answer: request => CacheFixture.Fresh(request.Number, ("Age", "590")));
        var client = fixture.Client();

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_makes_nothing_fresh()
    {
        using var fixture = new CacheFixture();
        var client = fixture.Client();
        fixture.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        fixture.Clock.Advance(TimeSpan.FromDays(-100));

        Assert.Equal("2", await CacheFixture.AskAsync(client));
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("max-age=0")]
    [InlineData("max-age=600, no-store")]
    [InlineData("public, max-age=600, foo=\"a, b, no-cache, NO-STORE")]
    [InlineData("foo=, No-Store, =bar")]
    [InlineData("max-age=-5")]
    [InlineData("foo=\"max-age=600\"")]
    [InlineData("")]
    public async Task What_may_not_be_kept_is_asked_for_again(string cacheControl)
    {
        var isCut = cacheControl.Contains("foo=\"a", StringComparison.Ordinal);
        using var fixture = new CacheFixture(answer: request => Reply.Json($$"""{"title":"{{request.Number}}"}""", 200, ("Cache-Control", cacheControl)));
        var client = fixture.Client();

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal(isCut ? "1" : "2", await CacheFixture.AskAsync(client)); // Quotes that never end hold the rest.
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, true)]
    [InlineData(410, true)]
    [InlineData(422, false)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task Of_errors_only_what_is_not_there_is_kept(int status, bool isKept)
    {
        using var fixture = new CacheFixture(answer: _ => Reply.Error(status, 34, "No.", ("Cache-Control", "max-age=600")));
        var client = fixture.Client(with: o => o with { MaximumRetryCount = 0 });

        Assert.Equal(status, (await TestClient.FailsAsync(() => client.GetAsync())).HttpStatus);
        Assert.Equal(status, (await TestClient.FailsAsync(() => client.GetAsync())).HttpStatus);

        Assert.Equal(isKept ? 1 : 2, fixture.Server.Received.Count);
    }

    [Fact]
    public async Task A_web_page_in_place_of_an_answer_is_not_kept()
    {
        using var fixture = new CacheFixture(answer: request => request.Number == 1
            ? Reply.Bytes("<html>Sign in</html>"u8.ToArray(), "text/html", 200, ("Cache-Control", "max-age=600"))
            : CacheFixture.Fresh(request.Number));
        var client = fixture.Client();

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.GetAsync())).Kind);
        Assert.Equal("2", await CacheFixture.AskAsync(client));
    }

    [Theory]
    [InlineData("Accept-Encoding", "1")]
    [InlineData("accept, User-Agent", "1")]
    [InlineData("*", "2")]
    [InlineData("Accept, *", "2")]
    public async Task What_varies_by_what_is_always_the_same_is_kept(string vary, string expected)
    {
        using var fixture = new CacheFixture(answer: request => CacheFixture.Fresh(request.Number, ("Vary", vary)));
        var client = fixture.Client();

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal(expected, await CacheFixture.AskAsync(client));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_compressed_answer_comes_back_as_it_was_packed_or_not(string kind)
    {
        const string Movie = """{"id":550,"title":"Fight Club"}""";
        using var fixture = new CacheFixture(kind, _ => Reply.Compressed(Movie, "gzip", ("Cache-Control", "max-age=600"), ("Vary", "Accept-Encoding")));
        var client = fixture.Client();

        Assert.Equal(Movie, await client.GetAsync().Soon());
        Assert.Equal(Movie, await client.GetAsync().Soon());
        Assert.Single(fixture.Server.Received);
    }

    [Fact]
    public async Task A_hit_costs_nothing_of_the_rate_limit()
    {
        using var fixture = new CacheFixture();
        var client = fixture.Client(with: o => o with { RequestsPerSecond = 1 });

        for (var i = 0; i < 200; i++)
        {
            Assert.Equal("1", await CacheFixture.AskAsync(client)); // Limited, it would take minutes.
        }

        Assert.Single(fixture.Server.Received);
    }

    [Fact]
    public async Task A_hit_and_a_confirmation_are_told_as_such()
    {
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;
        using var fixture = new CacheFixture(answer: request => request.Number == 1 ? CacheFixture.Fresh(1) : CacheFixture.NotModified);
        var client = fixture.Client();

        await client.GetAsync().Soon();
        await client.GetAsync().Soon();
        fixture.Clock.Advance(TimeSpan.FromHours(1));
        await client.GetAsync().Soon();

        Assert.Collection(
            trace.Lines.Where(line => line.StartsWith("VERBOSE", StringComparison.Ordinal)),
            line => Assert.Matches("^VERBOSE GET /3/movie/550: 200, 1 attempt, [0-9]+ ms$", line),
            line => Assert.Matches("^VERBOSE GET /3/movie/550: 200, from the cache, [0-9]+ ms$", line),
            line => Assert.Matches("^VERBOSE GET /3/movie/550: 200, 1 attempt, not changed, [0-9]+ ms$", line));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Clearing_removes_all(string kind)
    {
        using var fixture = new CacheFixture(kind);
        var client = fixture.Client().WithSession();
        await CacheFixture.AskAsync(client);
        await CacheFixture.AskAsync(client, "/3/movie/550/account_states");

        fixture.Cache.Clear();

        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".answer", StringComparison.Ordinal));
        Assert.Equal("3", await CacheFixture.AskAsync(client));
        Assert.Equal("4", await CacheFixture.AskAsync(client, "/3/movie/550/account_states"));
    }

    [Fact]
    public async Task A_client_without_a_cache_asks_every_time()
    {
        using var fixture = new CacheFixture();
        var client = fixture.Client(with: o => o with { Cache = null });

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 181)]
    public void Limits_out_of_range_are_refused(long bytes, int days)
    {
        Assert.Equal(TmdbErrorKind.InvalidArgument, Assert.Throws<TmdbException>(() => ResponseCache.InMemory(bytes, TimeSpan.FromDays(days))).Kind);
    }
}
