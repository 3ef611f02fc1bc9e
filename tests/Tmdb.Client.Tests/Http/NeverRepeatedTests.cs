using System.Net;

namespace Tmdb.Tests;

/// <summary>What makes something is sent once, whatever becomes of it.</summary>
public class NeverRepeatedTests
{
    private const string Token = "4e9ue57704e9ue57704e9ue57704e9ue57700000";

    private static readonly Dictionary<string, (string Path, Func<TmdbClient, CancellationToken, Task> Call)> Writes = new()
    {
        ["request token"] = ("/3/authentication/token/new", (c, ct) => c.Authentication.CreateRequestTokenAsync(cancellationToken: ct)),
        ["session"] = ("/3/authentication/session/new", (c, ct) => c.Authentication.CreateSessionAsync(TestClient.RequestToken(), ct)),
        ["guest session"] = ("/3/authentication/guest_session/new", (c, ct) => c.Authentication.CreateGuestSessionAsync(ct)),
        ["session of a user token"] = ("/3/authentication/session/convert/4", (c, ct) => c.Authentication.CreateSessionFromUserTokenAsync(ct)),
        ["login"] = ("/3/authentication/token/validate_with_login", (c, ct) => c.Authentication.ApproveRequestTokenAsync(
            TestClient.RequestToken(), new NetworkCredential("user", "password"), ct)),
        ["v4 request token"] = ("/4/auth/request_token", (c, ct) => c.Authentication.CreateRequestTokenAsync(4, cancellationToken: ct)),
        ["v4 user token"] = ("/4/auth/access_token", (c, ct) => c.Authentication.CreateUserTokenAsync(TestClient.RequestToken(4), ct)),
        ["any POST"] = ("/3/list", (c, ct) => c.SendAsync(HttpMethod.Post, "/3/list", jsonBody: """{"name":"n"}""", cancellationToken: ct)),
        ["any POST without a body"] = ("/3/list/1/clear", (c, ct) => c.SendAsync(HttpMethod.Post, "/3/list/1/clear", cancellationToken: ct)),
        ["any PUT"] = ("/4/list/1", (c, ct) => c.SendAsync(HttpMethod.Put, "/4/list/1", jsonBody: """{"name":"n"}""", cancellationToken: ct)),
        ["any DELETE"] = ("/4/list/1", (c, ct) => c.SendAsync(HttpMethod.Delete, "/4/list/1", cancellationToken: ct)),
        ["the GET that makes a guest session"] = ("/3/authentication/guest_session/new", (c, ct) => c.GetAsync("/3/authentication/guest_session/new", ct)),
        ["the GET that makes a guest session, in capitals"] = ("/3/authentication/guest_session/NEW", (c, ct) => c.GetAsync("/3/authentication/guest_session/NEW/", ct)),
        ["the GET that empties a list"] = ("/4/list/1/clear", (c, ct) => c.GetAsync("/4/list/1/clear", ct)),
    };

    private static readonly Dictionary<string, (Reply Reply, TmdbErrorKind Kind)> Troubles = new()
    {
        ["429"] = (Reply.Error(429, 25, "Too many."), TmdbErrorKind.RateLimited),
        ["429 with Retry-After"] = (Reply.Error(429, 25, "Too many.", ("Retry-After", "0")), TmdbErrorKind.RateLimited),
        ["500"] = (Reply.Error(500, 11, "Internal error."), TmdbErrorKind.ServiceUnavailable),
        ["503"] = (Reply.Html(503), TmdbErrorKind.ServiceUnavailable),
        ["reset before the answer"] = (Reply.ResetBefore, TmdbErrorKind.ConnectionFailed),
        ["closed before the answer"] = (Reply.CloseBefore, TmdbErrorKind.ConnectionFailed),
        ["reset inside the answer"] = (Reply.ResetInside, TmdbErrorKind.ConnectionFailed),
        ["closed inside the answer"] = (Reply.CloseInside, TmdbErrorKind.ConnectionFailed),
        ["no answer"] = (Reply.Never, TmdbErrorKind.Timeout),
        ["half an answer"] = (Reply.StallInside, TmdbErrorKind.Timeout),
        ["a web page"] = (Reply.Html(), TmdbErrorKind.InvalidAnswer),
        ["nothing with 200"] = (Reply.Empty(), TmdbErrorKind.InvalidAnswer),
        ["a redirect"] = (Reply.Redirect("/elsewhere", 307), TmdbErrorKind.Redirected),
    };

    public static TheoryData<string, string, bool> Everything
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var write in Writes.Keys)
            {
                foreach (var trouble in Troubles.Keys)
                {
                    data.Add(write, trouble, false);
                    data.Add(write, trouble, true);
                }
            }

            return data;
        }
    }

    /// <summary>A connection that was used before is another case: there the handler below us repeats by itself what it thinks it may.</summary>
    [Theory]
    [MemberData(nameof(Everything))]
    public async Task A_write_arrives_once(string write, string trouble, bool onAUsedConnection)
    {
        var clock = TestClient.Impatient();
        var (path, call) = Writes[write];
        using var server = new MisbehavingServer(request => request.Path == path ? Troubles[trouble].Reply : Reply.Json("{}"));
        using var client = TestClient.For(server, o => o with { TimeProvider = clock, MaximumRetryCount = 5 }, TestClient.UserToken);
        if (onAUsedConnection)
        {
            await client.GetAsync().Soon();
        }

        var task = call(client, CancellationToken.None);
        if (Troubles[trouble].Kind == TmdbErrorKind.Timeout)
        {
            await server.WaitForAsync(onAUsedConnection ? 2 : 1);
            clock.Advance(TestClient.AttemptLimit);
        }

        var error = await TestClient.FailsAsync(() => task);

        Assert.Equal(Troubles[trouble].Kind, error.Kind);
        Assert.Single(server.Received, r => r.Path == path);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task The_token_in_these_tests_is_the_one_that_is_sent()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"success":true,"session_id":"s"}"""));
        using var client = TestClient.For(server);

        await client.Authentication.CreateSessionAsync(TestClient.RequestToken()).Soon();

        Assert.Equal($$"""{"request_token":"{{Token}}"}""", Assert.Single(server.Received).Body);
    }
}
