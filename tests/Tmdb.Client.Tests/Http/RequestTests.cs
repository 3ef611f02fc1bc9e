namespace Tmdb.Tests;

/// <summary>What a request looks like on the wire.</summary>
public class RequestTests
{
    private const string Session = "5e551017c0ffee0123456789abcdef0123456789";

    [Theory]
    [InlineData(TestClient.ApiKey)]
    [InlineData("read token")]
    public async Task Every_request_says_who_asks_and_what_he_reads(string credential)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server, credential: credential == TestClient.ApiKey ? credential : TestClient.ReadToken);

        await client.GetAsync().Soon();

        var headers = Assert.Single(server.Received).Headers;
        Assert.StartsWith("Tmdb.Client/", Assert.Single(headers["User-Agent"]), StringComparison.Ordinal);
        Assert.Equal("application/json", Assert.Single(headers["Accept"]));
        Assert.Empty(headers["Cookie"]);
    }

    [Fact]
    public async Task A_token_goes_out_as_Bearer_and_never_in_the_query()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server, credential: TestClient.ReadToken).WithSession();

        await UseAsync(client);

        Assert.All(server.Received, request =>
        {
            Assert.Equal("Bearer " + TestClient.ReadToken, Assert.Single(request.Headers["Authorization"]));
            Assert.DoesNotContain("api_key", request.Everything, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(TestClient.ReadToken, request.Target, StringComparison.Ordinal);
            Assert.DoesNotContain(TestClient.ReadToken, request.Body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_key_goes_out_as_api_key_and_never_in_a_header()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server, credential: TestClient.ApiKey).WithSession();

        await UseAsync(client);

        Assert.All(server.Received, request =>
        {
            Assert.Single(request.Query.Split('&'), "api_key=" + TestClient.ApiKey);
            Assert.Empty(request.Headers["Authorization"]);
            Assert.DoesNotContain(request.Headers.SelectMany(h => h), value => value.Contains(TestClient.ApiKey, StringComparison.Ordinal));
            Assert.DoesNotContain(TestClient.ApiKey, request.Body, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_session_goes_along_only_where_it_is_needed()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server).WithSession(Session);

        await client.Movies.GetAsync(550).Soon();
        await client.Search.Movies("x").FirstAsync();
        await client.Authentication.ValidateAsync().Soon();
        await client.Account.GetAsync().Soon();
        await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();

        Assert.DoesNotContain(server.Received.Take(3), r => r.Everything.Contains(Session, StringComparison.Ordinal));
        Assert.All(server.Received.Skip(3), r => Assert.Contains("session_id=" + Session, r.Query.Split('&')));
    }

    [Fact]
    public async Task A_guest_goes_by_the_guests_name()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server).WithSession(Session, TmdbSessionKind.Guest);

        await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();
        await client.Account.RatedMovies().FirstAsync();

        Assert.Contains("guest_session_id=" + Session, server.Received[0].Query.Split('&'));
        Assert.Equal($"/3/guest_session/{Session}/rated/movies", server.Received[1].Path);
        Assert.All(server.Received, r => Assert.DoesNotContain("&session_id", "&" + r.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_login_is_sent_in_the_body_of_a_POST()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server);

        await client.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new System.Net.NetworkCredential("üser", "pass \"wörd\" & more")).Soon();

        var request = Assert.Single(server.Received);
        Assert.Equal("POST", request.Method);
        Assert.Equal("api_key=" + TestClient.ApiKey, request.Query);
        Assert.Equal("application/json; charset=utf-8", Assert.Single(request.Headers["Content-Type"]));
        using var body = System.Text.Json.JsonDocument.Parse(request.Body);
        Assert.Equal("üser", body.RootElement.GetProperty("username").GetString());
        Assert.Equal("pass \"wörd\" & more", body.RootElement.GetProperty("password").GetString());
        Assert.Equal(TestClient.RequestToken().Token, body.RootElement.GetProperty("request_token").GetString());
    }

    [Fact]
    public async Task Words_reach_the_server_as_they_were_written()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"page":1,"results":[],"total_pages":0,"total_results":0}"""));
        using var client = TestClient.For(server, credential: TestClient.ReadToken);

        foreach (var words in (string[])["a&b=c", "100% #1?", "+1 -1", "Amélie 東京", "a/b\\c", "\"quoted\"", "😀"])
        {
            await client.Search.Movies(words).FirstAsync();

            var query = server.Received[^1].Query.Split('&').Single(q => q.StartsWith("query=", StringComparison.Ordinal));
            Assert.Equal(words, Uri.UnescapeDataString(query["query=".Length..]));
            Assert.DoesNotContain('+', query);
        }
    }

    [Fact]
    public async Task The_defaults_of_the_options_go_along_unless_a_call_says_otherwise()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server, o => o with { Language = "de-DE", Region = "DE", IncludeAdult = false }, TestClient.ReadToken);

        await client.Search.Movies("x").FirstAsync();
        await client.Search.Movies("x", region: "AT", includeAdult: true, language: "fr").FirstAsync();
        await client.Movies.GetAsync(550).Soon();

        Assert.Equal(["include_adult=false", "language=de-DE", "page=1", "query=x", "region=DE"], server.Received[0].Query.Split('&').Order(StringComparer.Ordinal));
        Assert.Equal(["include_adult=true", "language=fr", "page=1", "query=x", "region=AT"], server.Received[1].Query.Split('&').Order(StringComparer.Ordinal));
        Assert.Equal("language=de-DE", server.Received[2].Query);
    }

    [Theory]
    [InlineData("en-US", "en,null,xx")]
    [InlineData("de-DE", "de,en,null,xx")]
    [InlineData("de", "de,en,null,xx")]
    [InlineData("yue", "yue,en,null,xx")]
    [InlineData("x", "x,en,null,xx")]
    [InlineData("", "en,null,xx")]
    [InlineData(null, "en,null,xx")]
    public async Task Included_images_come_in_the_language_and_without_one(string? language, string expected)
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server, credential: TestClient.ReadToken);

        await client.Movies.GetAsync(550, [MovieInclude.Images], language).Soon();

        Assert.Contains("include_image_language=" + Uri.EscapeDataString(expected), server.Received[0].Query.Split('&'));
    }

    [Fact]
    public async Task A_v4_path_takes_the_users_token_whatever_the_application_has()
    {
        using var server = new MisbehavingServer(Everything);
        foreach (var credential in (string[])[TestClient.ApiKey, TestClient.ReadToken])
        {
            using var client = TestClient.For(server, credential: credential);
            client.Authentication.Use(session: null, TestClient.UserToken);

            await client.GetAsync("/4/account/4bc8/lists").Soon();

            Assert.Equal("Bearer " + TestClient.UserToken, Assert.Single(server.Received[^1].Headers["Authorization"]));
            Assert.Empty(server.Received[^1].Query);
        }
    }

    [Fact]
    public async Task A_session_that_the_caller_names_is_not_named_twice()
    {
        using var server = new MisbehavingServer(Everything);
        using var client = TestClient.For(server, credential: TestClient.ReadToken).WithSession(Session);

        await client.SendAsync(HttpMethod.Get, "/3/movie/550/account_states", [new("session_id", "another")]).Soon();

        Assert.Equal("session_id=another", server.Received[0].Query);
    }

    private static Reply Everything(ReceivedRequest request) => Reply.Json(
        $$"""{"success":true,"status_code":1,"id":{{(request.Path.StartsWith("/3/movie/550", StringComparison.Ordinal) ? "550" : "7")}},"username":"u","page":1,"results":[{"id":550}],"total_pages":1,"total_results":1,"request_token":"t","session_id":"s","guest_session_id":"g"}""");

    private static async Task UseAsync(TmdbClient client)
    {
        await client.Movies.GetAsync(550, [MovieInclude.Credits, MovieInclude.AccountStates]).Soon();
        await client.Search.TvSeries("x").FirstAsync();
        await client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
        await client.Account.RemoveRatingAsync(TmdbItem.Movie(550)).Soon();
        await client.SendAsync(HttpMethod.Post, "/3/movie/550/rating", [new("a", "b")], """{"value":8}""").Soon();
        await client.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new System.Net.NetworkCredential("user", "password")).Soon();
        await client.Authentication.CreateSessionAsync(TestClient.RequestToken()).Soon();
        await client.Authentication.DeleteSessionAsync().Soon();
        await client.Authentication.CreateGuestSessionAsync().Soon();
    }
}
