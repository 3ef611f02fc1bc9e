using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Tmdb.Tests;

/// <summary>A sandbox that users have signed in to, in v3 and v4.</summary>
public abstract class SignedInSandbox : RawSandbox
{
    /// <summary>Approves and uses a v3 token for a user.</summary>
    protected async Task<string> SessionAsync(string user = "alice")
    {
        var token = (string)(await GetAsync("3/authentication/token/new"))["request_token"]!;
        Sandbox.ApproveRequestToken(token, user);
        return (string)(await GetAsync($"3/authentication/session/new?request_token={token}"))["session_id"]!;
    }

    /// <summary>The token with which a user may write in v4.</summary>
    protected async Task<AuthenticationHeaderValue> TokenAsync(string user = "alice")
    {
        var token = (string)(await SendAsync("POST", "4/auth/request_token", "{}")).Json["request_token"]!;
        Sandbox.ApproveRequestToken(token, user);
        var access = await SendAsync("POST", "4/auth/access_token", $$"""{"request_token":"{{token}}"}""");
        return new("Bearer", (string)access.Json["access_token"]!);
    }

    /// <summary>The ids of an answer's rows.</summary>
    protected static IEnumerable<int> Ids(JsonNode answer, string member = "results") => answer[member]!.AsArray().Select(row => (int)row!["id"]!);
}
