using System.Globalization;

namespace Tmdb.Tests;

/// <summary>What is sent again, how often, and after which wait.</summary>
public class RetryTests
{
    private const string Movie = """{"id":550,"title":"Fight Club"}""";

    private static readonly Dictionary<string, (Reply Reply, TmdbErrorKind Kind, int? Status, int? Code)> Passing = new()
    {
        ["429"] = (Reply.Error(429, 25, "Too many."), TmdbErrorKind.RateLimited, 429, 25),
        ["429 without a body"] = (Reply.Empty(429), TmdbErrorKind.RateLimited, 429, null),
        ["500"] = (Reply.Error(500, 11, "Internal error."), TmdbErrorKind.ServiceUnavailable, 500, 11),
        ["502 as a web page"] = (Reply.Html(502), TmdbErrorKind.ServiceUnavailable, 502, null),
        ["503"] = (Reply.Error(503, 9, "Offline."), TmdbErrorKind.ServiceUnavailable, 503, 9),
        ["504"] = (Reply.Error(504, 24, "Timed out."), TmdbErrorKind.ServiceUnavailable, 504, 24),
        ["reset before the answer"] = (Reply.ResetBefore, TmdbErrorKind.ConnectionFailed, null, null),
        ["closed before the answer"] = (Reply.CloseBefore, TmdbErrorKind.ConnectionFailed, null, null),
        ["reset inside the answer"] = (Reply.ResetInside, TmdbErrorKind.ConnectionFailed, null, null),
        ["closed inside the answer"] = (Reply.CloseInside, TmdbErrorKind.ConnectionFailed, null, null),
        ["cut between chunks"] = (Reply.ChunkedCut, TmdbErrorKind.ConnectionFailed, null, null),
        ["no HTTP"] = (Reply.Raw("220 mail.example ESMTP\r\n\r\n"), TmdbErrorKind.ConnectionFailed, null, null),
    };

    public static TheoryData<string> PassingTroubles => [.. Passing.Keys];

    [Theory]
    [MemberData(nameof(PassingTroubles))]
    public async Task Trouble_that_passes_ends_in_success(string trouble)
    {
        using var server = new MisbehavingServer(Passing[trouble].Reply, Passing[trouble].Reply, Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() });

        var movie = await client.Movies.GetAsync(550).Soon();

        Assert.Equal("Fight Club", movie.Title);
        Assert.Equal(3, server.Received.Count);
    }

    [Theory]
    [MemberData(nameof(PassingTroubles))]
    public async Task Trouble_that_stays_ends_in_one_clear_error(string trouble)
    {
        var (reply, kind, status, code) = Passing[trouble];
        using var server = new MisbehavingServer(reply);
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient(), MaximumRetryCount = 2 });

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(kind, error.Kind);
        Assert.Equal(status, error.HttpStatus);
        Assert.Equal(code, error.TmdbCode);
        Assert.Equal("GET /3/movie/550", error.Request);
        Assert.Equal(3, error.Attempts);
        Assert.Equal(3, server.Received.Count);
        Assert.Contains("GET /3/movie/550", error.Message, StringComparison.Ordinal);
        Assert.Contains("3 times", error.Message, StringComparison.Ordinal);
        Assert.All(
            new[] { status, code },
            number => Assert.Contains(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task It_is_repeated_as_often_as_the_options_say(int retries)
    {
        using var server = new MisbehavingServer(Reply.Error(500, 11, "Internal error."));
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient(), MaximumRetryCount = retries });

        var error = await TestClient.FailsAsync(() => client.GetAsync());

        Assert.Equal(retries + 1, server.Received.Count);
        Assert.Equal(retries + 1, error.Attempts);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(406)]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(410)]
    [InlineData(422)]
    [InlineData(451)]
    [InlineData(499)]
    public async Task Other_refusals_are_not_repeated(int status)
    {
        using var server = new MisbehavingServer(Reply.Json("""{"status_message":"No."}""", status, ("Retry-After", "1")));
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() });

        var error = await TestClient.FailsAsync(() => client.GetAsync());

        Assert.Equal(status, error.HttpStatus);
        Assert.Equal("No.", error.TmdbMessage);
        Assert.Equal(1, error.Attempts);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task Writes_that_say_how_things_shall_be_are_repeated()
    {
        foreach (var trouble in Passing.Values)
        {
            var failed = new HashSet<string>(StringComparer.Ordinal);
            using var server = new MisbehavingServer(request =>
                request.Path == "/3/account" ? Reply.Json("""{"id":7,"username":"u"}""")
                : failed.Add(request.Method + request.Target) ? trouble.Reply
                : Reply.Json("""{"success":true,"status_code":1,"status_message":"Success."}"""));
            using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() }).WithSession();

            await client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
            await client.Account.SetWatchlistAsync(TmdbMediaType.TvSeries, 1396, watchlist: false).Soon();
            await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8.5).Soon();
            await client.Account.RemoveRatingAsync(TmdbItem.TvSeries(1396)).Soon();

            Assert.Equal(
                [
                    "POST /3/account/7/favorite", "POST /3/account/7/favorite", "POST /3/account/7/watchlist", "POST /3/account/7/watchlist",
                    "POST /3/movie/550/rating", "POST /3/movie/550/rating", "DELETE /3/tv/1396/rating", "DELETE /3/tv/1396/rating",
                ],
                server.Received.Where(r => r.Path != "/3/account").Select(r => $"{r.Method} {r.Path}"));
            Assert.All(server.Received.Where(r => r.Path == "/3/movie/550/rating"), r => Assert.Equal("""{"value":8.5}""", r.Body));
        }
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_in_seconds_is_obeyed(int status)
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(Reply.Json("{}", status, ("Retry-After", "7")), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        await client.GetAsync().Soon();

        Assert.Equal([TimeSpan.FromSeconds(7)], clock.Skipped);
    }

    [Fact]
    public async Task Retry_After_as_a_date_is_obeyed()
    {
        var clock = TestClient.Impatient();
        var date = (clock.GetUtcNow() + TimeSpan.FromSeconds(11)).ToString("R", CultureInfo.InvariantCulture);
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", date)), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        await client.GetAsync().Soon();

        Assert.Equal([TimeSpan.FromSeconds(11)], clock.Skipped);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("Sat, 01 Jan 2050 00:00:00 GMT")]
    public async Task Retry_After_makes_nobody_wait_longer_than_a_minute(string retryAfter)
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", retryAfter)), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        await client.GetAsync().Soon();

        Assert.Equal([TimeSpan.FromSeconds(60)], clock.Skipped);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Sat, 01 Jan 2000 00:00:00 GMT")]
    public async Task Retry_After_that_is_over_means_no_wait(string retryAfter)
    {
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", retryAfter)), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        await client.GetAsync().Soon();

        Assert.Equal(2, server.Received.Count);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999s")]
    [InlineData("")]
    public async Task Retry_After_that_says_nothing_leaves_the_backoff(string retryAfter)
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", retryAfter)), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        await client.GetAsync().Soon();

        Assert.InRange(Assert.Single(clock.Skipped), TimeSpan.FromTicks(1), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task The_wait_lasts_on_the_options_clock_until_its_last_moment()
    {
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", "30")), Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });
        var thirty = TimeSpan.FromSeconds(30);

        var call = client.GetAsync();
        await clock.WaitForTimerAsync(t => t == thirty);
        clock.Advance(thirty - TimeSpan.FromTicks(1));

        Assert.True(clock.IsRunning(t => t == thirty));
        Assert.Single(server.Received);
        clock.Advance(TimeSpan.FromTicks(1));
        await call.Soon();
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task Without_Retry_After_the_waits_grow_within_bounds_and_are_never_the_same()
    {
        var runs = new List<IReadOnlyList<TimeSpan>>();
        using var server = new MisbehavingServer(Reply.Error(500, 11, "Internal error."));
        for (var run = 0; run < 20; run++)
        {
            var clock = TestClient.Impatient();
            using var client = TestClient.For(server, o => o with { TimeProvider = clock, MaximumRetryCount = 6 });
            await TestClient.FailsAsync(() => client.GetAsync());
            runs.Add(clock.Skipped);
        }

        Assert.All(runs, waits => Assert.Equal(6, waits.Count));
        for (var i = 0; i < 6; i++)
        {
            // Half a second, doubled each time; jitter at most doubles it.
            var most = TimeSpan.FromSeconds(0.5 * Math.Pow(2, i) * 2);
            Assert.All(runs, waits => Assert.InRange(waits[i], TimeSpan.Zero, most));
            Assert.True(runs.Select(waits => waits[i]).Distinct().Count() > 10, "There is no jitter.");
        }

        Assert.True(runs.Average(w => w[5].TotalSeconds) > 4 * runs.Average(w => w[2].TotalSeconds), "The waits do not grow exponentially.");
    }

    [Fact]
    public async Task No_backoff_is_longer_than_a_minute()
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(Reply.Error(500, 11, "Internal error."));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock, MaximumRetryCount = 40 });

        await TestClient.FailsAsync(() => client.GetAsync());

        Assert.Equal(40, clock.Skipped.Count);
        Assert.All(clock.Skipped, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(60)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_repeated(bool insideTheAnswer)
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(insideTheAnswer ? Reply.StallInside : Reply.Never, Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        var call = client.GetAsync();
        await server.WaitForAsync(1);
        clock.Advance(TestClient.AttemptLimit);
        await call.Soon();

        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task No_answer_at_all_ends_in_a_timeout_that_tells_the_limit()
    {
        using var server = new MisbehavingServer(Reply.Never);
        using var client = TestClient.For(server, o => o with { Timeout = TimeSpan.FromMilliseconds(150), MaximumRetryCount = 1 });

        var error = await TestClient.FailsAsync(() => client.GetAsync());

        Assert.Equal(TmdbErrorKind.Timeout, error.Kind);
        Assert.Null(error.HttpStatus);
        Assert.Equal(2, error.Attempts);
        Assert.Contains("0.15 s", error.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_limit_is_of_each_attempt_and_not_of_all()
    {
        var clock = TestClient.Impatient();
        using var server = new MisbehavingServer(Reply.Never, Reply.Never, Reply.Json(Movie));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });

        var call = client.GetAsync();
        await server.WaitForAsync(1);
        clock.Advance(TestClient.AttemptLimit);
        await server.WaitForAsync(2);
        clock.Advance(TestClient.AttemptLimit - TimeSpan.FromSeconds(1));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await call.Soon();

        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_a_failed_connection()
    {
        var server = new MisbehavingServer(Reply.Never);
        server.Dispose();
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() });

        var error = await TestClient.FailsAsync(() => client.GetAsync());

        Assert.Equal(TmdbErrorKind.ConnectionFailed, error.Kind);
        Assert.Equal(4, error.Attempts);
    }
}
