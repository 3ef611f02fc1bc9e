namespace Tmdb.Tests;

/// <summary>Every wait ends when it is cancelled, and when the client is disposed.</summary>
public class CancellationTests
{
    private static readonly Dictionary<string, Reply> Waits = new()
    {
        ["no answer"] = Reply.Never,
        ["half an answer"] = Reply.StallInside,
        ["a wait for the rate limit of TMDB"] = Reply.Json("{}", 429, ("Retry-After", "50")),
        ["a wait after a failure"] = Reply.Error(500, 11, "Internal error."),
        ["a wait after a broken connection"] = Reply.ResetBefore,
    };

    public static TheoryData<string> AllWaits => [.. Waits.Keys];

    [Theory]
    [MemberData(nameof(AllWaits))]
    public async Task Cancelling_ends_a_wait(string wait)
    {
        // Nobody moves this clock: without the cancellation the wait would never end.
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(Waits[wait]);
        using var client = TestClient.For(server, o => o with { TimeProvider = clock });
        using var cancel = new CancellationTokenSource();

        var call = client.GetAsync(cancellationToken: cancel.Token);
        await UntilItWaitsAsync(server, clock, Waits[wait]);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.Soon());
        Assert.Single(server.Received);
    }

    [Theory]
    [MemberData(nameof(AllWaits))]
    public async Task Disposing_the_client_ends_a_wait(string wait)
    {
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(Waits[wait]);
        var client = TestClient.For(server, o => o with { TimeProvider = clock });

        var call = client.GetAsync();
        await UntilItWaitsAsync(server, clock, Waits[wait]);
        client.Dispose();

        var error = await TestClient.FailsAsync(() => call);
        Assert.Equal(TmdbErrorKind.Disconnected, error.Kind);
        Assert.Contains("GET /3/movie/550", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task Cancelling_and_disposing_end_a_wait_for_our_own_rate_limit()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        var client = TestClient.For(server, o => o with { RequestsPerSecond = 1 });
        using var cancel = new CancellationTokenSource();

        await client.GetAsync().Soon();
        var last = Enumerable.Range(0, 60).Select(_ => client.GetAsync()).Last(); // A minute's work is before these two.
        var cancelled = client.GetAsync(cancellationToken: cancel.Token);
        var disposed = client.GetAsync();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.Soon());
        client.Dispose();

        Assert.Equal(TmdbErrorKind.Disconnected, (await TestClient.FailsAsync(() => disposed)).Kind);
        Assert.Equal(TmdbErrorKind.Disconnected, (await TestClient.FailsAsync(() => last)).Kind);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_starts_is_not_sent()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync(cancellationToken: new CancellationToken(canceled: true)).Soon());

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing_and_says_why()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        var client = TestClient.For(server).WithSession();
        client.Dispose();
        client.Dispose();

        foreach (var call in (Func<Task>[])
            [() => client.GetAsync(), () => client.Movies.GetAsync(550), () => client.Account.GetAsync(), () => client.Authentication.CreateGuestSessionAsync()])
        {
            Assert.Equal(TmdbErrorKind.Disconnected, (await TestClient.FailsAsync(call)).Kind);
        }

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_cancellation_in_the_middle_of_anything_is_nothing_but_a_cancellation()
    {
        using var server = new MisbehavingServer(request => (request.Number % 3) switch
        {
            0 => Reply.StallInside,
            1 => Reply.Chunked("""{"id":550,"title":"Fight Club"}"""),
            _ => Reply.ResetInside,
        });
        using var client = TestClient.For(server, o => o with { MaximumRetryCount = 0 });

        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(i % 10));
            try
            {
                await client.GetAsync(cancellationToken: cancel.Token).Soon();
            }
            catch (OperationCanceledException)
            {
                Assert.True(cancel.IsCancellationRequested);
            }
            catch (TmdbException e)
            {
                Assert.Equal(TmdbErrorKind.ConnectionFailed, e.Kind); // Reset before the cancellation.
            }
        });
    }

    private static Task UntilItWaitsAsync(MisbehavingServer server, ManualTimeProvider clock, Reply reply) => reply == Reply.Never || reply == Reply.StallInside
        ? server.WaitForAsync(1)
        : clock.WaitForTimerAsync(wait => wait != TestClient.AttemptLimit);
}
