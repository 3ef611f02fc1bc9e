using System.Net;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>
/// A test against the sandbox, on a clock that both sides share and that stands still. After each test the sandbox's log is looked at:
/// what the client sent has to be what TMDB knows, because the real service ignores the rest in silence.
/// </summary>
public abstract class SandboxTests : IDisposable
{
    private readonly List<TmdbClient> _clients = [];

    protected SandboxTests()
    {
        Sandbox = TmdbSandbox.Start(new TmdbSandboxOptions { TimeProvider = Clock });
        Client = NewClient();
    }

    private protected ManualTimeProvider Clock { get; } = TestClient.Impatient();

    protected TmdbSandbox Sandbox { get; }

    /// <summary>A client with the read token and no session.</summary>
    protected TmdbClient Client { get; }

    protected NetworkCredential Alice => LoginOf(0);

    protected NetworkCredential Bob => LoginOf(1);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _clients.ForEach(c => c.Dispose());
        var problems = Sandbox.Log.Where(r => r.Problems.Count > 0).Select(r => $"{r}: {string.Join("; ", r.Problems)}").ToList();
        Sandbox.Dispose();
        Assert.Empty(problems);
    }

    protected TmdbClient NewClient(string? credential = null, Func<TmdbClientOptions, TmdbClientOptions>? with = null)
    {
        var options = new TmdbClientOptions { BaseUri = Sandbox.BaseUri, RequestsPerSecond = 0, Timeout = TestClient.AttemptLimit, TimeProvider = Clock };
        var client = new TmdbClient(TmdbCredential.Parse(credential ?? Sandbox.Token, Clock), with?.Invoke(options) ?? options);
        _clients.Add(client);
        return client;
    }

    /// <summary>Signs in with user name and password.</summary>
    protected static async Task<TmdbClient> SignInAsync(TmdbClient client, NetworkCredential login)
    {
        var token = await client.Authentication.CreateRequestTokenAsync().Soon();
        await client.Authentication.ApproveRequestTokenAsync(token, login).Soon();
        await client.Authentication.CreateSessionAsync(token).Soon();
        return client;
    }

    /// <summary>What arrived, such as <c>GET /3/movie/550</c>.</summary>
    protected IEnumerable<string> Arrived => Sandbox.Log.Select(r => $"{r.Method} {r.Path}");

    private NetworkCredential LoginOf(int user) => new(Sandbox.Users[user].UserName, Sandbox.Users[user].Password);
}
