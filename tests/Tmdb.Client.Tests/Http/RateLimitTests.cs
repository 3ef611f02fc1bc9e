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

        await Task.WhenAll(Enumerable.Range(0, 3 * limit).Select(_ => client.GetAsync())).Soon();

        // A second less a generous margin: the way from the limiter to the server takes its time, and not always the same.
        var arrived = server.Received.Select(r => r.Arrived).Order().ToList();
        for (var i = 0; i + limit < arrived.Count; i++)
        {
            Assert.True(
                Stopwatch.GetElapsedTime(arrived[i], arrived[i + limit]) > TimeSpan.FromSeconds(0.7),
                $"Requests {i + 1} to {i + limit + 1} came within {Stopwatch.GetElapsedTime(arrived[i], arrived[i + limit])}.");
        }
    }

    [Fact]
    public async Task Repeated_requests_count_like_any_other()
    {
        using var server = new MisbehavingServer(Reply.Json("{}", 503, ("Retry-After", "0")), Reply.Json("{}", 503, ("Retry-After", "0")), Reply.Json("{}"));
        using var client = TestClient.For(server, o => o with { RequestsPerSecond = 1 });

        await client.GetAsync().Soon();

        Assert.Equal(3, server.Received.Count);
        Assert.True(Stopwatch.GetElapsedTime(server.Received[0].Arrived, server.Received[2].Arrived) > TimeSpan.FromSeconds(1.4));
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

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => i % 2 == 0 ? client.GetAsync() : (Task)client.Movies.GetAsync(550)))).Soon();

        Assert.True(Stopwatch.GetElapsedTime(server.Received[0].Arrived, server.Received[3].Arrived) > TimeSpan.FromSeconds(0.7));
    }
}
