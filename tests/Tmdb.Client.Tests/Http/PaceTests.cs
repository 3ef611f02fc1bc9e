using System.Collections.Concurrent;

namespace Tmdb.Tests;

/// <summary>HTTP 429 slows the whole connection down, and loses nothing.</summary>
public class PaceTests
{
    private static readonly Reply TooMany = Reply.Error(429, 25, "Too many.", ("Retry-After", "1"));

    [Fact]
    public async Task Nothing_is_lost_where_five_requests_a_second_are_allowed()
    {
        var clock = TestClient.Impatient();
        var rated = new ConcurrentBag<string>();
        var gate = new object();
        var (second, taken) = (DateTimeOffset.MinValue, 0);
        using var server = new MisbehavingServer(request =>
        {
            lock (gate)
            {
                if (clock.GetUtcNow() >= second + TimeSpan.FromSeconds(1))
                {
                    (second, taken) = (clock.GetUtcNow(), 0);
                }

                if (++taken > 5)
                {
                    return TooMany;
                }
            }

            rated.Add(request.Path);
            return request.Path == "/3/account" ? Reply.Json("""{"id":7,"username":"u"}""") : Reply.Json("""{"success":true,"status_code":1}""");
        });
        using var client = TestClient.For(server, o => o with { TimeProvider = clock }).WithSession();

        await Parallel.ForEachAsync(
            Enumerable.Range(1, 100),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (id, stop) => await client.Account.SetRatingAsync(TmdbItem.Movie(id), 8, stop)).Soon();

        Assert.Equal(Enumerable.Range(1, 100).Select(id => $"/3/movie/{id}/rating").Order(StringComparer.Ordinal), rated.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_is_told_to_wait_makes_all_others_wait()
    {
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(request => request.Number == 1 ? Reply.Error(429, 25, "Too many.", ("Retry-After", "7")) : Reply.Json("""{"id":2}"""));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock, MaximumRetryCount = 0 });

        Assert.Equal(TmdbErrorKind.RateLimited, (await TestClient.FailsAsync(() => client.GetAsync())).Kind);
        var other = client.Movies.GetAsync(2);
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.False(other.IsCompleted);
        Assert.Single(server.Received);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(2, (await other.Soon()).Id);
    }

    /// <summary>The rate limit may let many go at a time: the block comes after it.</summary>
    [Fact]
    public async Task Who_waits_for_the_rate_limit_meanwhile_waits_as_well()
    {
        var clock = new ManualTimeProvider();
        using var server = new MisbehavingServer(request => request.Number == 1 ? Reply.Error(429, 25, "Too many.", ("Retry-After", "7")) : Reply.Json("""{"id":2}"""));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock, MaximumRetryCount = 0, RequestsPerSecond = 1 });

        var first = TestClient.FailsAsync(() => client.GetAsync());
        var second = client.Movies.GetAsync(2); // Queued at the limit while the first is under way.
        await first;
        await clock.WaitForTimerAsync(wait => wait == TimeSpan.FromSeconds(7)).Soon();
        Assert.Single(server.Received);
        clock.Advance(TimeSpan.FromSeconds(7));

        Assert.Equal(2, (await second.Soon()).Id);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_wait_for_a_turn()
    {
        using var server = new MisbehavingServer(TooMany);
        using var client = TestClient.For(server, o => o with { TimeProvider = new ManualTimeProvider(), MaximumRetryCount = 0 });
        await TestClient.FailsAsync(() => client.GetAsync());
        using var cancel = new CancellationTokenSource();

        var waiting = client.GetAsync(cancellationToken: cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.Soon());
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_service_that_only_refuses_ends_in_an_error()
    {
        using var server = new MisbehavingServer(TooMany);
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient(), MaximumRetryCount = 3 });

        var errors = await Task.WhenAll(Enumerable.Range(1, 16).Select(id => TestClient.FailsAsync(() => client.Movies.GetAsync(id))));

        Assert.All(errors, error => Assert.Equal(TmdbErrorKind.RateLimited, error.Kind));
        Assert.Equal(64, server.Received.Count);
    }
}
