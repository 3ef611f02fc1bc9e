using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Tmdb.Tests;

/// <summary>The account of v4: what its user marked, rated and may like.</summary>
public sealed class SandboxVersion4AccountTests : SignedInSandbox
{
    [Theory]
    [InlineData("movie", 550, 603)]
    [InlineData("tv", 1399, 1396)]
    public async Task What_was_marked_comes_in_the_order_that_is_asked_for(string kind, int first, int second)
    {
        var session = await SessionAsync();
        var alice = await TokenAsync();
        foreach (var (list, path) in ((string, string)[])[("favorite", "favorites"), ("watchlist", "watchlist")])
        {
            foreach (var id in (int[])[first, second])
            {
                var body = $$"""{"media_type":"{{kind}}","media_id":{{id}},"{{list}}":true}""";
                Assert.Equal(201, (await SendAsync("POST", $"3/account/{Sandbox.Users[0].AccountId}/{list}?session_id={session}", body)).Status);
            }

            Assert.Equal([first, second], Ids(await OwnAsync(alice, $"{kind}/{path}?sort_by=created_at.asc")));
            Assert.Equal([second, first], Ids(await OwnAsync(alice, $"{kind}/{path}?sort_by=created_at.desc")));
        }
    }

    [Theory]
    [InlineData("movie", 550, 603)]
    [InlineData("tv", 1399, 1396)]
    public async Task What_was_rated_says_when_and_how(string kind, int first, int second)
    {
        var session = await SessionAsync();
        var alice = await TokenAsync();
        await SendAsync("POST", $"3/{kind}/{first}/rating?session_id={session}", """{"value":8.5}""");
        await SendAsync("POST", $"3/{kind}/{second}/rating?session_id={session}", """{"value":7}""");
        var rated = await OwnAsync(alice, $"{kind}/rated?sort_by=created_at.desc");
        Assert.Equal([second, first], Ids(rated));
        var rating = rated["results"]![1]!["account_rating"]!;
        Assert.Equal(8.5m, (decimal)rating["value"]!);
        Assert.True(DateTimeOffset.TryParse((string)rating["created_at"]!, CultureInfo.InvariantCulture, out _));
    }

    [Theory]
    [InlineData("movie", 862, 16)]
    [InlineData("tv", 456, 35)]
    public async Task What_is_recommended_follows_what_was_rated(string kind, int rated, int genre)
    {
        var alice = await TokenAsync();
        var before = await OwnAsync(alice, $"{kind}/recommendations");
        await SendAsync("POST", $"3/{kind}/{rated}/rating?session_id={await SessionAsync()}", """{"value":9}""");
        var after = await OwnAsync(alice, $"{kind}/recommendations");
        Assert.NotEqual(Ids(before), Ids(after));
        Assert.DoesNotContain(rated, Ids(after));
        Assert.Contains(after["results"]!.AsArray(), row => row!["genre_ids"]!.AsArray().Any(id => (int)id! == genre));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task Recommendations_have_no_order()
    {
        await OwnAsync(await TokenAsync(), "movie/recommendations?sort_by=created_at.asc");
        Assert.Equal(["unknown query parameter 'sort_by'"], Problems);
    }

    private async Task<JsonNode> OwnAsync(AuthenticationHeaderValue user, string path)
    {
        var (status, json) = await SendAsync("GET", $"4/account/{Sandbox.Users[0].AccountObjectId}/{path}", authorization: user);
        Assert.Equal(200, status);
        return json;
    }
}
