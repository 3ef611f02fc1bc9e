using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Asks the sandbox as any HTTP client may, without this project's own.</summary>
public abstract class RawSandbox : IDisposable
{
    private readonly HttpClient _http;

    protected RawSandbox()
    {
        Sandbox = TmdbSandbox.Start();
        _http = new() { BaseAddress = Sandbox.BaseUri };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", Sandbox.Token);
    }

    protected TmdbSandbox Sandbox { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _http.Dispose();
        Sandbox.Dispose();
    }

    /// <summary>The answer's status and JSON.</summary>
    protected async Task<(int Status, JsonNode Json)> SendAsync(
        string method, string path, string? body = null, AuthenticationHeaderValue? authorization = null)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        request.Headers.Authorization = authorization;
        using var response = await _http.SendAsync(request).Soon();
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync().Soon())!);
    }

    protected async Task<JsonNode> GetAsync(string path)
    {
        var (status, json) = await SendAsync("GET", path);
        Assert.Equal(200, status);
        return json;
    }

    /// <summary>What the log says of the last request.</summary>
    protected IReadOnlyList<string> Problems => Sandbox.Log[^1].Problems;
}
