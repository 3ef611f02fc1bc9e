using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Clients that were written for TMDB, and know nothing of the sandbox, sign in to it and use an account.</summary>
[Collection(nameof(NodePackages))]
public sealed class ThirdPartyClientTests(NodePackages packages) : IDisposable
{
    private readonly TmdbSandbox _sandbox = TmdbSandbox.Start();

    [NodeFact]
    public async Task Lorenzopant_tmdb_signs_in_and_uses_the_account()
    {
        await RunAsync("lorenzopant-tmdb.mjs");
        Assert.Equal([550], _sandbox.Users[0].FavoriteMovies);
        Assert.Equal([1396], _sandbox.Users[0].WatchlistTvSeries);
        Assert.Equal(["the account id in the path is not that of the session's user"], Oddities);
    }

    [NodeFact]
    public async Task Moviedb_promise_signs_in_and_uses_the_account()
    {
        await RunAsync("moviedb-promise.mjs");
        Assert.Equal([550], _sandbox.Users[0].FavoriteMovies);
        Assert.Equal([1396], _sandbox.Users[0].WatchlistTvSeries);
        Assert.Equal(8.5m, _sandbox.Users[0].MovieRatings[550]);
        Assert.Empty(_sandbox.Users[0].TvSeriesRatings);

        Assert.Equal(
            [
                "'api_key' in the body, not in the query",
                "'session_id' in the body, not in the query",
                "the account id in the path is not that of the session's user",
                "unknown query parameter 'session_id'",
            ],
            Oddities);
    }

    /// <summary>What these clients send that TMDB takes without a word.</summary>
    private IEnumerable<string> Oddities =>
        _sandbox.Log.SelectMany(request => request.Problems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public void Dispose() => _sandbox.Dispose();

    private Task<string> RunAsync(string script) => packages.RunAsync(Node.Path!, [script], new()
    {
        ["SANDBOX_URI"] = _sandbox.BaseUri.AbsoluteUri,
        ["SANDBOX_TOKEN"] = _sandbox.Token,
        ["SANDBOX_KEY"] = _sandbox.ApiKey,
        ["SANDBOX_USER"] = "alice",
        ["SANDBOX_PASSWORD"] = "wonderland",
    });
}
