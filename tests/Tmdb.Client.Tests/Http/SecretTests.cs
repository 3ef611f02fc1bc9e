using System.Collections;
using System.Net;
using System.Text;
using System.Text.Json;
using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>A server that says all that it was told: nothing of it is seen in an error or in a trace.</summary>
public sealed class SecretTests
{
    private const string UserName = "canary.user@example.org";
    private const string Password = "c4n4ry \"päss\" +&<word>/ü";
    private const string Session = "5e551017c0ffee0123456789abcdef0123456789";
    private const string Guest = "9ue57c0ffee0123456789abcdef01234";
    private const string RequestToken = "4e9ue57704e9ue57704e9ue57704e9ue57700000";

    private static readonly Dictionary<string, Func<ReceivedRequest, Reply>> Echoes = new()
    {
        ["in the message"] = r => Reply.Error(401, 14, "You sent " + r.Everything),
        ["in the message, decoded"] = r => Reply.Error(404, 34, "You sent " + Uri.UnescapeDataString(r.Everything)),
        ["in the message, with small escapes"] = r => Reply.Error(404, 34, "You sent " + Lower(r.Everything)),
        ["in the message, read from the body"] = r => Reply.Error(422, 5, "You sent " + Texts(r.Body)),
        ["in the message, as HTML"] = r => Reply.Error(422, 5, "You sent " + WebUtility.HtmlEncode(Texts(r.Body) + r.Everything)),
        ["in the list of errors"] = r => Reply.Json(JsonSerializer.Serialize(new { errors = new[] { r.Target, r.Body, Texts(r.Body), r.Everything } }), 400),
        ["in a message of another type"] = r => Reply.Json(JsonSerializer.Serialize(new { status_code = r.Everything, status_message = new[] { r.Everything } }), 400),
        ["with 500"] = r => Reply.Error(500, 11, "You sent " + r.Everything),
        ["with 429"] = r => Reply.Error(429, 25, "You sent " + r.Everything, ("Retry-After", "0")),
        ["with 200, as not done"] = r => Reply.Json(JsonSerializer.Serialize(new { success = false, status_code = 21, status_message = r.Everything })),
        ["in a web page"] = r => Reply.Html(200, r.Everything),
        ["in a web page with 403"] = r => Reply.Html(403, r.Everything),
        ["in text"] = r => Reply.Bytes(Encoding.UTF8.GetBytes(r.Everything), "text/plain"),
        ["as a name in cut JSON"] = r => Reply.Json("{" + JsonSerializer.Serialize(r.Everything) + """:{"a":"""),
        ["as a name with a wrong value"] = r => Reply.Json("{" + JsonSerializer.Serialize(r.Everything) + """:{"a":tru}}"""),
        ["in a list instead of an object"] = r => Reply.Json(JsonSerializer.Serialize(new[] { r.Everything })),
        ["in the query of a redirect"] = r => Reply.Redirect("https://elsewhere.example/?" + Uri.EscapeDataString(r.Everything)),
        ["as the host of a redirect"] = r => Reply.Redirect($"https://{Host(r)}.elsewhere.example/"),
        ["as the user of a redirect"] = r => Reply.Redirect($"https://{Host(r)}@elsewhere.example/"),
        ["as a redirect that is no address"] = r => Reply.Redirect(OneLine(r)),
        ["in the type"] = r => Reply.Bytes("hello"u8.ToArray(), "text/" + Host(r)),
        ["in the reason"] = r => Reply.Raw($"HTTP/1.1 500 {OneLine(r)}\r\nContent-Length: 0\r\n\r\n"),
        ["in the place of a status"] = r => Reply.Raw($"{OneLine(r)}\r\n\r\n"),
        ["in a status that is none"] = r => Reply.Raw($"HTTP/1.1 {OneLine(r)}\r\n\r\n"),
        ["in a header that is none"] = r => Reply.Raw($"HTTP/1.1 200 OK\r\n{OneLine(r)}\r\n\r\n"),
        ["in a chunk's size"] = r => Reply.Raw($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{OneLine(r)}\r\n"),
        ["in an encoding"] = r => Reply.Bytes("{}"u8.ToArray(), "application/json", 404, ("Content-Encoding", Host(r))),
    };

    private static readonly Dictionary<string, Func<TmdbClient, Task>> Calls = new()
    {
        ["movie"] = c => c.Movies.GetAsync(550),
        ["any GET"] = c => c.GetAsync("/3/movie/550/account_states"),
        ["any GET with a session of its own"] = c => c.SendAsync(HttpMethod.Get, "/3/account", [new("session_id", Session + "ff")]),
        ["any POST with a login"] = c => c.SendAsync(HttpMethod.Post, "/3/authentication/token/validate_with_login", jsonBody: JsonSerializer.Serialize(
            new { username = UserName, password = Password, request_token = RequestToken })),
        ["any guest session"] = c => c.GetAsync($"/3/guest_session/{Guest}/rated/movies"),
        ["rating"] = c => c.Account.SetRatingAsync(TmdbItem.Movie(550), 8),
        ["account"] = c => c.Account.GetAsync(),
        ["login"] = c => c.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(3, RequestToken), new NetworkCredential(UserName, Password)),
        ["session"] = c => c.Authentication.CreateSessionAsync(TestClient.RequestToken(3, RequestToken)),
        ["sign-out"] = c => c.Authentication.DeleteSessionAsync(),
        ["session of a user token"] = c => c.Authentication.CreateSessionFromUserTokenAsync(),
        ["guest's ratings"] = c => c.WithSession(Guest, TmdbSessionKind.Guest).Account.RatedMovies().FirstAsync(),
        ["guest's rating"] = c => c.WithSession(Guest, TmdbSessionKind.Guest).Account.SetRatingAsync(TmdbItem.TvSeries(1396), 8),
    };

    private static readonly Dictionary<string, Func<TmdbClient, Task>> CallsThatNeedAToken = new()
    {
        ["v4 user token"] = c => c.Authentication.CreateUserTokenAsync(TestClient.RequestToken(4, RequestToken)),
        ["v4 sign-out"] = c => c.Authentication.DeleteUserTokenAsync(),
    };

    public static TheoryData<string> AllEchoes => [.. Echoes.Keys];

    [Theory]
    [MemberData(nameof(AllEchoes))]
    public async Task Nothing_that_was_sent_is_seen_in_an_error_or_a_trace_with_an_API_key(string echo) => await LookAsync(echo, TestClient.ApiKey, Calls);

    [Theory]
    [MemberData(nameof(AllEchoes))]
    public async Task Nothing_that_was_sent_is_seen_in_an_error_or_a_trace_with_a_token(string echo) =>
        await LookAsync(echo, TestClient.ReadToken, Calls.Concat(CallsThatNeedAToken));

    [Fact]
    public void Nothing_that_holds_a_secret_shows_it()
    {
        using var server = new MisbehavingServer(Reply.Never);
        using var client = TestClient.For(server, credential: TestClient.ReadToken).WithSession(Session);
        client.Authentication.Use(client.Session, TestClient.UserToken);
        var options = new JsonSerializerOptions { ReferenceHandler = System.Text.Json.Serialization.ReferenceHandler.IgnoreCycles };
        object[] holders = [TmdbCredential.Parse(TestClient.ApiKey), client.Credential, client.Session!, TestClient.RequestToken(3, RequestToken), client.Options, client];

        foreach (var holder in holders)
        {
            AssertNoSecret(holder.ToString()!);
            if (holder is not (TmdbClient or TmdbClientOptions or Tmdb.RequestToken))
            {
                AssertNoSecret(JsonSerializer.Serialize(holder, holder.GetType(), options));
            }
        }
    }

    [Fact]
    public async Task A_trace_tells_each_request_and_each_attempt()
    {
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;
        using var server = new MisbehavingServer(Reply.Json("{}", 429, ("Retry-After", "2")), Reply.Json("{}"));
        using var client = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() });

        await client.GetAsync().Soon();

        Assert.Collection(
            trace.Lines,
            line => Assert.Equal("DEBUG GET /3/movie/550: attempt 1, HTTP 429, 2 bytes, application/json", line),
            line => Assert.Equal("VERBOSE GET /3/movie/550: HTTP 429, again in 2.0 s", line),
            line => Assert.Equal("DEBUG GET /3/movie/550: attempt 2, HTTP 200, 2 bytes, application/json", line),
            line => Assert.Matches("^VERBOSE GET /3/movie/550: 200, 2 attempts, [0-9]+ ms$", line));
    }

    private static async Task LookAsync(string echo, string credential, IEnumerable<KeyValuePair<string, Func<TmdbClient, Task>>> calls)
    {
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;
        using var server = new MisbehavingServer(Echoes[echo]);
        foreach (var (name, call) in calls)
        {
            using var client = TestClient.For(server, o => o with { MaximumRetryCount = 1, TimeProvider = TestClient.Impatient() }, credential).WithSession(Session);
            client.Authentication.Use(client.Session, TestClient.UserToken);

            Exception error;
            try
            {
                await call(client).Soon();
                continue; // Some answers are good enough for a movie.
            }
            catch (TmdbException e)
            {
                error = e;
            }

            AssertNoSecret($"{name}: {error}");
            for (var e = error; e is not null; e = e.InnerException)
            {
                AssertNoSecret(e.Message);
                AssertNoSecret(string.Join(' ', e.Data.Cast<DictionaryEntry>().Select(d => $"{d.Key} {d.Value}")));
                if (e is TmdbException tmdb)
                {
                    AssertNoSecret($"{tmdb.TmdbMessage} {tmdb.Request}");
                }
            }
        }

        Assert.NotEmpty(server.Received);
        Assert.NotEmpty(trace.Lines);
        Assert.All(trace.Lines, AssertNoSecret);
    }

    /// <summary>No secret, in none of the forms in which it is still one.</summary>
    private static void AssertNoSecret(string text)
    {
        foreach (var secret in (string[])[TestClient.ApiKey, TestClient.ReadToken, TestClient.UserToken, Session, Guest, RequestToken, Password, UserName])
        {
            foreach (var form in (string[])[secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret), JsonSerializer.Serialize(secret)[1..^1]])
            {
                Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static string Texts(string body)
    {
        if (body.Length == 0)
        {
            return body;
        }

        using var json = JsonDocument.Parse(body);
        return string.Join(' ', json.RootElement.EnumerateObject().Select(member => member.Value.ToString()));
    }

    private static string Lower(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "%[0-9A-F]{2}|u[0-9A-F]{4}", m => m.Value.ToLowerInvariant(), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));

    private static string OneLine(ReceivedRequest request) => Uri.UnescapeDataString(request.Everything).ReplaceLineEndings(" ");

    /// <summary>The secret of the query, of the path or of the header, as a name that may stand in an address.</summary>
    private static string Host(ReceivedRequest request) =>
        request.Query.Split('&').Select(q => q.Split('=')[^1]).FirstOrDefault(v => v.Length is >= 32 and <= 63)
        ?? request.Headers["Authorization"].Select(h => h.Split(' ')[1].Split('.')[2]).FirstOrDefault()
        ?? "nothing";
}
