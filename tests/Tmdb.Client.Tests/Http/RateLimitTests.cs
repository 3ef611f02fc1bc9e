using System.Diagnostics;

namespace Tmdb.Tests;

/// <summary>How many requests go out in a second, as the server sees it.</summary>
public class RateLimitTests
{
    [Fact]
    public async Task No_second_has_more_requests_than_the_limit()
    {
        const int limit = 8;
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server, o => o with { RequestsPerSecond = limit });

        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 3 * limit).Select(_ => client.GetAsync())).Soon();

        AssertPaced(started, server, limit);
    }

    [Fact]
    public async Task Repeated_requests_count_like_any_other()
    {
        using var server = new MisbehavingServer(Reply.Json("{}", 503, ("Retry-After", "0")), Reply.Json("{}", 503, ("Retry-After", "0")), Reply.Json("{}"));
        using var client = TestClient.For(server, o => o with { RequestsPerSecond = 1 });

        var started = Stopwatch.GetTimestamp();
        await client.GetAsync().Soon();

        Assert.Equal(3, server.Received.Count);
        AssertPaced(started, server, limit: 1);
    }

    [Fact]
    public async Task Nought_is_no_limit()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        // With the smallest limit there is this would take more than three minutes.
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.GetAsync())).Soon();

        Assert.Equal(200, server.Received.Count);
    }

    [Fact]
    public async Task The_limit_is_the_clients_and_not_of_each_caller()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":550}"""));
        using var client = TestClient.For(server, o => o with { RequestsPerSecond = 2 });

        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => i % 2 == 0 ? client.GetAsync() : (Task)client.Movies.GetAsync(550)))).Soon();

        Assert.Equal(4, server.Received.Count);
        AssertPaced(started, server, limit: 2);
    }

    /// <summary>
    /// Each request came no earlier than so many whole seconds after the start as the limit is filled before it: what happens on the way can only
    /// make that later. A timer may be some milliseconds early.
    /// </summary>
    private static void AssertPaced(long started, MisbehavingServer server, int limit)
    {
        var arrived = server.Received.Select(r => Stopwatch.GetElapsedTime(started, r.Arrived)).Order().ToList();
        for (var i = 0; i < arrived.Count; i++)
        {
            Assert.True(arrived[i] > TimeSpan.FromSeconds(0.95 * (i / limit)), $"Request {i + 1} came after {arrived[i]} already.");
        }
    }
}
