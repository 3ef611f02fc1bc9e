using System.Net;
using System.Text;

namespace Tmdb.Tests;

/// <summary>Answers that are not what TMDB sends, and answers in every dress that HTTP knows.</summary>
public class AnswerTests
{
    private const string Movie = """{"id":550,"title":"Fight Club"}""";

    private static readonly Dictionary<string, (Reply Reply, string Says)> Unreadable = new()
    {
        ["a web page"] = (Reply.Html(), "web page"),
        ["a web page that says it is JSON"] = (Reply.Bytes("<html></html>"u8.ToArray(), "application/json"), "web page"),
        ["nothing"] = (Reply.Empty(), "empty"),
        ["nothing, and no type"] = (Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), "empty"),
        ["nothing with 204"] = (Reply.Raw("HTTP/1.1 204 No Content\r\n\r\n"), "empty"),
        ["white space"] = (Reply.Json(" \r\n\t "), "empty"),
        ["cut JSON"] = (Reply.Json("""{"id":550,"title":"Fig"""), "cut or damaged"),
        ["a cut array"] = (Reply.Json("""[{"id":550}"""), "cut or damaged"),
        ["two answers in one"] = (Reply.Json(Movie + Movie), "cut or damaged"),
        ["text"] = (Reply.Bytes("Hello"u8.ToArray(), "text/plain"), "not JSON but text/plain"),
        ["text without a type"] = (Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello"), "not JSON"),
        ["a gzip stream that is none"] = (Reply.Bytes("{}this is no gzip"u8.ToArray(), "application/json", 200, ("Content-Encoding", "gzip")), "decompressed"),
        ["a brotli stream that is none"] = (Reply.Bytes("{}this is no brotli"u8.ToArray(), "application/json", 200, ("Content-Encoding", "br")), "decompressed"),
    };

    private static readonly Dictionary<string, Func<TmdbClient, Task>> Reads = new()
    {
        ["movie"] = c => c.Movies.GetAsync(550),
        ["series"] = c => c.Tv.GetAsync(1396),
        ["account"] = c => c.WithSession().Account.GetAsync(),
        ["page"] = c => c.Search.Movies("x").ToListAsync(),
        ["genres"] = c => c.Reference.GetMovieGenresAsync(),
        ["countries"] = c => c.Reference.GetCountriesAsync(),
        ["request token"] = c => c.Authentication.CreateRequestTokenAsync(),
        ["login"] = c => c.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new NetworkCredential("u", "p")),
        ["session"] = c => c.Authentication.CreateSessionAsync(TestClient.RequestToken()),
        ["guest session"] = c => c.Authentication.CreateGuestSessionAsync(),
    };

    public static TheoryData<string> AllUnreadable => [.. Unreadable.Keys];

    public static TheoryData<string> AllReads => [.. Reads.Keys];

    [Theory]
    [MemberData(nameof(AllUnreadable))]
    public async Task An_answer_that_is_no_JSON_ends_in_one_clear_error(string answer)
    {
        using var server = new MisbehavingServer(Unreadable[answer].Reply);
        using var client = TestClient.For(server);

        foreach (var call in (Func<Task>[])[() => client.Movies.GetAsync(550), () => client.GetAsync()])
        {
            var error = await TestClient.FailsAsync(call);

            Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
            Assert.Contains(Unreadable[answer].Says, error.Message, StringComparison.Ordinal);
            Assert.Contains("GET /3/movie/550", error.Message, StringComparison.Ordinal);
            Assert.InRange(error.HttpStatus!.Value, 200, 204);
            Assert.Null(error.TmdbCode);
            Assert.Equal(1, error.Attempts);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"ok\"")]
    [InlineData("[]")]
    [InlineData(" { } ")]
    [InlineData("""{"message":"Limit Exceeded"}""")]
    [InlineData("""{"id":"none","title":"Fight Club"}""")]
    [InlineData("""{"success":true,"status_code":1,"status_message":"Success."}""")]
    public async Task JSON_that_is_no_movie_is_an_error_that_says_so(string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
        Assert.Equal("GET /3/movie/550: the answer is JSON, but not what was asked for. (HTTP 200)", error.Message);
        Assert.Equal(200, error.HttpStatus);
    }

    [Theory]
    [MemberData(nameof(AllReads))]
    public async Task A_refusal_with_200_is_an_error_whatever_was_asked_for(string read)
    {
        using var server = new MisbehavingServer(
            Reply.Error(200, 17, "Session denied."),
            Reply.Json("""{"status_message":"Session denied.","status_code":17}"""),
            Reply.Json("""{"errors":["Session denied."],"success":false}"""));
        using var client = TestClient.For(server);

        foreach (var (code, kind) in ((int?, TmdbErrorKind)[])[(17, TmdbErrorKind.RequestTokenNotApproved), (17, TmdbErrorKind.RequestTokenNotApproved), (null, TmdbErrorKind.RequestFailed)])
        {
            var error = await TestClient.FailsAsync(() => Reads[read](client));

            Assert.Equal(kind, error.Kind);
            Assert.Equal(code, error.TmdbCode);
            Assert.Equal("Session denied.", error.TmdbMessage);
            Assert.Equal(200, error.HttpStatus);
            Assert.Contains(server.Received[^1].Path, error.Request, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> LateOrOddRefusals =>
    [
        $$"""{"padding":"{{new string('x', 5000)}}","success":false,"status_code":34,"status_message":"Gone."}""",
        """{"\u0073uccess":false,"status_\u0063ode":34,"status_message":"Gone."}""",
        """{"status_\u0063ode":34,"status_message":"Gone.","id":550}""",
    ];

    /// <summary>The parsed answer decides, wherever and however it says no.</summary>
    [Theory]
    [MemberData(nameof(LateOrOddRefusals))]
    public async Task A_refusal_with_200_is_an_error_however_it_is_written(string answer)
    {
        using var server = new MisbehavingServer(request => request.Path == "/3/account" ? Reply.Json("""{"id":7,"username":"u"}""") : Reply.Json(answer));
        using var client = TestClient.For(server).WithSession();

        foreach (var call in (Func<Task>[])
        [
            () => client.Movies.GetAsync(550),
            () => client.GetAsync(),
            () => client.Search.Movies("x").ToListAsync(),
            () => client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true),
            () => client.Authentication.CreateSessionAsync(TestClient.RequestToken()),
        ])
        {
            Assert.Equal(34, (await TestClient.FailsAsync(call)).TmdbCode);
        }
    }

    [Theory]
    [InlineData("""{"id":550}""")]
    [InlineData("""{"request_token":"x","expires_at":"2026-11-24 10:00:00 UTC"}""")]
    [InlineData("""{"success":null,"request_token":"x"}""")]
    public async Task Without_TMDBs_word_nothing_is_approved_and_nothing_is_signed_in(string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        foreach (var call in (Func<Task>[])
        [
            () => client.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new NetworkCredential("u", "p")),
            () => client.Authentication.CreateSessionAsync(TestClient.RequestToken()),
            () => client.Authentication.CreateGuestSessionAsync(),
        ])
        {
            Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(call)).Kind);
        }
    }

    [Fact]
    public async Task The_answer_of_another_movie_is_no_answer()
    {
        using var server = new MisbehavingServer(request => request.Path.Contains("/tv/", StringComparison.Ordinal)
            ? Reply.Json("""{"id":777,"name":"Another"}""")
            : Reply.Json("""{"id":777,"imdb_id":"tt0000777","title":"Another"}"""));
        using var client = TestClient.For(server);

        Assert.Equal(777, (await client.Movies.GetAsync(777).Soon()).Id);
        Assert.Equal(777, (await client.Movies.GetAsync("tt0000777").Soon()).Id);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Movies.GetAsync(550))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Movies.GetAsync("tt0137523"))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Tv.GetAsync(1396))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(() => client.Movies.GetAsync("tt12"))).Kind);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    public async Task A_status_that_is_not_TMDBs_own_says_nothing_of_what_TMDB_has(int status)
    {
        using var server = new MisbehavingServer(Reply.Html(status));
        using var client = TestClient.For(server).WithSession();

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Movies.GetAsync(550))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Authentication.DeleteSessionAsync())).Kind);
        Assert.NotNull(client.Session);
    }

    [Fact]
    public async Task An_answer_larger_than_any_of_TMDBs_is_refused_before_it_is_unpacked()
    {
        using var server = new MisbehavingServer(Reply.Compressed($$"""{"id":550,"title":"{{new string('a', 40_000_000)}}"}""", "gzip"));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
        Assert.Contains("larger than 32 MB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_an_answer()
    {
        using var server = new MisbehavingServer(Reply.Bytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Movie)], "application/json"));
        using var client = TestClient.For(server);

        Assert.Equal(550, (await client.Movies.GetAsync(550).Soon()).Id);
    }

    [Fact]
    public async Task Words_from_outside_are_shown_in_one_line_of_a_length_that_fits()
    {
        using var server = new MisbehavingServer(Reply.Error(404, 34, "\u001b]0;x\u0007gone\r\nFAKE\u202e" + new string('x', 5000)));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.DoesNotContain(error.Message, c => char.IsControl(c) || c == '\u202e');
        Assert.InRange(error.Message.Length, 900, 1200);
    }

    [Fact]
    public async Task A_code_that_is_a_refusal_is_one_beside_success_as_well()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"success":true,"status_code":34,"status_message":"Gone."}"""));
        using var client = TestClient.For(server);

        Assert.Equal(34, (await TestClient.FailsAsync(() => client.Movies.GetAsync(550))).TmdbCode);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_an_error_of_the_request()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);
        client.Authentication.Use(session: null, userToken: "two\r\nlines");

        var error = await TestClient.FailsAsync(() => client.GetAsync("/4/account/x/lists"));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.DoesNotContain("two", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_refusal_with_200_is_an_error_on_any_path_and_what_only_looks_like_one_is_not()
    {
        using var server = new MisbehavingServer(
            Reply.Error(200, 34, "Gone."),
            Reply.Json("""{"success":true,"status_code":1,"results":[{"success":false}]}"""),
            Reply.Json("""{"title":"success","genres":["status_code"]}"""));
        using var client = TestClient.For(server);

        Assert.Equal(34, (await TestClient.FailsAsync(() => client.GetAsync())).TmdbCode);
        await client.GetAsync();
        await client.GetAsync();
    }

    [Theory]
    [MemberData(nameof(AllReads))]
    public async Task An_empty_object_is_nothing_that_was_asked_for(string read)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => Reads[read](client));

        Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
        Assert.Equal(200, error.HttpStatus);
        Assert.Contains("not what was asked for", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":550,"title":"\"success\":false"}""")]
    [InlineData("""{"id":550,"credits":{"success":false,"status_code":34,"status_message":"Not there."}}""")]
    [InlineData("""{"success":true,"status_code":1,"id":550}""")]
    [InlineData("""{"status_code":12,"id":550}""")]
    public async Task What_only_looks_like_a_refusal_is_none(string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        Assert.Equal(550, (await client.Movies.GetAsync(550).Soon()).Id);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Compressed_answers_are_read(string encoding)
    {
        using var server = new MisbehavingServer(Reply.Compressed(Movie, encoding));
        using var client = TestClient.For(server);

        Assert.Equal("Fight Club", (await client.Movies.GetAsync(550).Soon()).Title);
        Assert.Contains(encoding, string.Join(' ', Assert.Single(server.Received).Headers["Accept-Encoding"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_in_chunks_are_read()
    {
        using var server = new MisbehavingServer(Reply.Chunked(Movie));
        using var client = TestClient.For(server);

        Assert.Equal("Fight Club", (await client.Movies.GetAsync(550).Soon()).Title);
    }

    [Fact]
    public async Task Any_answer_is_given_as_it_is()
    {
        const string text = """ {"b":1.50,"a":[null,"ü\u00fc"]} """;
        using var server = new MisbehavingServer(Reply.Json(text));
        using var client = TestClient.For(server);

        Assert.Equal(text, await client.GetAsync("/3/configuration").Soon());
    }

    [Theory]
    [InlineData("""{"success":false,"status_code":34,"status_message":"Not there."}""", 34, "Not there.")]
    [InlineData("""{"status_message":"Not there.","success":false,"status_code":34}""", 34, "Not there.")]
    [InlineData("""{"status_code":34}""", 34, null)]
    [InlineData("""{"errors":["query must be provided","page is wrong"]}""", null, "query must be provided page is wrong")]
    [InlineData("""{"success":false,"status_code":18,"status_message":"Validation failed.","errors":["Content is suspected to be spam"]}""", 18, "Validation failed. Content is suspected to be spam")]
    [InlineData("""{"status_code":18,"status_message":"","errors":["No name.","No name.",""]}""", 18, "No name.")]
    [InlineData("""{"success":false}""", null, null)]
    [InlineData("""{"status_code":"34","status_message":["a"],"errors":{"x":1}}""", 34, null)]
    [InlineData("""{"status_code":99999999999,"status_message":"Odd."}""", null, "Odd.")]
    [InlineData("""{"status_code":48,"status_message":"New."}""", 48, "New.")]
    [InlineData("[]", null, null)]
    [InlineData("null", null, null)]
    [InlineData("{\"status_code\":34,\"status_", null, null)]
    [InlineData("<html>404</html>", null, null)]
    [InlineData("", null, null)]
    public async Task Every_form_of_a_refusal_keeps_status_code_and_message(string body, int? code, string? message)
    {
        using var server = new MisbehavingServer(Reply.Json(body, 404));
        using var client = TestClient.For(server);

        foreach (var call in (Func<Task>[])[() => client.Movies.GetAsync(550), () => client.GetAsync()])
        {
            var error = await TestClient.FailsAsync(call);

            Assert.Equal(404, error.HttpStatus);
            Assert.Equal(code, error.TmdbCode);
            Assert.Equal(message, error.TmdbMessage);
            Assert.Contains("HTTP 404", error.Message, StringComparison.Ordinal);
            Assert.Contains(message ?? "the answer", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(429, """{"message":"Limit Exceeded"}""", TmdbErrorKind.RateLimited)]
    [InlineData(503, "{}", TmdbErrorKind.ServiceUnavailable)]
    [InlineData(422, """{"errors":{"a":"b"}}""", TmdbErrorKind.InvalidAnswer)]
    [InlineData(404, "[]", TmdbErrorKind.InvalidAnswer)]
    public async Task JSON_without_a_message_is_not_called_damaged(int status, string answer, TmdbErrorKind kind)
    {
        using var server = new MisbehavingServer(Reply.Json(answer, status));
        using var client = TestClient.For(server, o => o with { MaximumRetryCount = 0 });

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(kind, error.Kind);
        Assert.Equal($"GET /3/movie/550: the answer is JSON, but holds no message of TMDB's. (HTTP {status})", error.Message);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_do_not_hide_the_status()
    {
        byte[] body = [.. "{\"status_code\":34,\"status_message\":\""u8, 0xff, 0xfe, 0xc3, .. "\"}"u8];
        using var server = new MisbehavingServer(Reply.Bytes(body, "application/json", 404));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(404, error.HttpStatus);
        Assert.Equal(TmdbErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_nothing_but_themselves()
    {
        byte[] body = [.. "{\"id\":550,\"title\":\""u8, 0xff, 0xfe, 0xc3, .. "\"}"u8];
        using var server = new MisbehavingServer(Reply.Bytes(body, "application/json"));
        using var client = TestClient.For(server);

        var movie = await client.Movies.GetAsync(550).Soon();

        Assert.Equal(550, movie.Id);
        Assert.Contains('\ufffd', movie.Title!);
    }

    [Theory]
    [InlineData("""{"success":false,"status_code":21,"status_message":"Entry not found."}""", TmdbErrorKind.NotFound, 21)]
    [InlineData("""{"success":false,"status_code":40,"status_message":"Nothing to update."}""", TmdbErrorKind.NothingToUpdate, 40)]
    [InlineData("""{"status_code":40,"status_message":"Nothing to update."}""", TmdbErrorKind.NothingToUpdate, 40)]
    [InlineData("""{"success":false}""", TmdbErrorKind.RequestFailed, null)]
    public async Task A_write_that_TMDB_did_not_do_fails_even_with_200(string answer, TmdbErrorKind kind, int? code)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server).WithSession();

        var error = await TestClient.FailsAsync(() => client.Account.SetRatingAsync(TmdbItem.Movie(550), 8));

        Assert.Equal(kind, error.Kind);
        Assert.Equal(code, error.TmdbCode);
        Assert.Equal(200, error.HttpStatus);
    }

    [Theory]
    [InlineData(200, """{"success":true,"status_code":1,"status_message":"Success."}""")]
    [InlineData(201, """{"success":true,"status_code":12,"status_message":"Updated."}""")]
    [InlineData(200, """{"status_code":13,"status_message":"Deleted."}""")]
    [InlineData(201, """{"status_code":1,"status_message":"Success."}""")]
    [InlineData(200, """{"success":true}""")]
    public async Task Every_form_of_success_of_a_write_is_one(int status, string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer, status));
        using var client = TestClient.For(server).WithSession();

        await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"success":true,"guest_session_id":""}""")]
    [InlineData("""{"success":true,"guest_session_id":null}""")]
    public async Task A_session_without_an_id_is_none(string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Authentication.CreateGuestSessionAsync());

        Assert.Equal(TmdbErrorKind.InvalidAnswer, error.Kind);
        Assert.Null(client.Session);
    }

    [Fact]
    public async Task An_answer_of_a_megabyte_is_read_whole()
    {
        var title = new string('x', 1 << 20);
        using var server = new MisbehavingServer(Reply.Bytes(Encoding.UTF8.GetBytes($$"""{"id":550,"title":"{{title}}"}"""), "application/json"));
        using var client = TestClient.For(server);

        Assert.Equal(title, (await client.Movies.GetAsync(550).Soon()).Title);
    }
}
