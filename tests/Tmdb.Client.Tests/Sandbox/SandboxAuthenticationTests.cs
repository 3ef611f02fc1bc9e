namespace Tmdb.Tests;

/// <summary>The ways in that TMDB answers although it does not document them, and what it says to those that it refuses.</summary>
public sealed class SandboxAuthenticationTests : RawSandbox
{
    [Fact]
    public async Task A_session_can_be_had_with_GET_alone()
    {
        var token = await NewTokenAsync();
        var approved = await GetAsync($"3/authentication/token/validate_with_login?username=alice&password=wonderland&request_token={token}");
        Assert.Equal(token, (string?)approved["request_token"]);

        var session = await GetAsync($"3/authentication/session/new?request_token={token}");
        Assert.True((bool?)session["success"]);
        var account = await GetAsync($"3/account?session_id={session["session_id"]}");
        Assert.Equal("alice", (string?)account["username"]);
        Assert.Empty(Sandbox.Log.SelectMany(request => request.Problems));
        Assert.DoesNotContain(Sandbox.Log.SelectMany(request => request.Query), pair => pair.Value is "wonderland" || pair.Value == token);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_session_that_is_denied_is_told_twice(string method)
    {
        var token = await NewTokenAsync();
        var (status, json) = method == "GET"
            ? await SendAsync("GET", $"3/authentication/session/new?request_token={token}")
            : await SendAsync("POST", "3/authentication/session/new", $$"""{"request_token":"{{token}}"}""");
        Assert.Equal(401, status);
        Assert.Equal(
            """{"success":false,"failure":true,"status_code":17,"status_message":"Session denied."}""",
            json.ToJsonString());
    }

    [Fact]
    public async Task A_wrong_login_is_not()
    {
        var token = await NewTokenAsync();
        var (status, json) = await SendAsync(
            "GET", $"3/authentication/token/validate_with_login?username=alice&password=no&request_token={token}");
        Assert.Equal(401, status);
        Assert.Equal(30, (int?)json["status_code"]);
        Assert.False(json.AsObject().ContainsKey("failure"));
    }

    [Fact]
    public async Task Key_and_session_count_in_the_body_too_and_the_log_says_that_they_do_not_belong_there()
    {
        var session = await SignInAsync();
        var (status, _) = await SendAsync(
            "POST",
            "3/movie/550/rating",
            $$"""{"api_key":"{{Sandbox.ApiKey}}","session_id":"{{session}}","value":8}""",
            new("None"));
        Assert.Equal(201, status);
        Assert.Equal(8, Sandbox.Users[0].MovieRatings[550]);
        Assert.Contains("'api_key' in the body, not in the query", Problems);
        Assert.Contains("'session_id' in the body, not in the query", Problems);
        Assert.DoesNotContain(Sandbox.ApiKey, Sandbox.Log[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_signed_in_before_a_reset_is_told_so_in_the_log()
    {
        var session = await SignInAsync();
        Sandbox.Reset();
        var (status, json) = await SendAsync("GET", $"3/account?session_id={session}");
        Assert.Equal(401, status);
        Assert.Equal(3, (int?)json["status_code"]);
        Assert.Equal(["the session was ended by Reset(): sign in again"], Problems);
    }

    [Fact]
    public async Task A_users_access_token_ends_with_a_reset()
    {
        var token = (string)(await SendAsync("POST", "4/auth/request_token", "{}")).Json["request_token"]!;
        Sandbox.ApproveRequestToken(token);
        var access = (string)(await SendAsync("POST", "4/auth/access_token", $$"""{"request_token":"{{token}}"}""")).Json["access_token"]!;
        Sandbox.Reset();
        var (status, _) = await SendAsync("GET", "3/movie/550", authorization: new("Bearer", access));
        Assert.Equal(401, status);
        Assert.Equal(["the user's access token was ended by Reset(): sign in again"], Problems);
    }

    private async Task<string> NewTokenAsync() => (string)(await GetAsync("3/authentication/token/new"))["request_token"]!;

    private async Task<string> SignInAsync()
    {
        var token = await NewTokenAsync();
        Sandbox.ApproveRequestToken(token);
        var session = await GetAsync($"3/authentication/session/new?request_token={token}");
        return (string)session["session_id"]!;
    }
}
