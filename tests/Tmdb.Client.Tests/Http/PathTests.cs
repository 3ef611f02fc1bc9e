using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>A part of a path stays a part of the path: TMDB's edge decodes once and then resolves dot segments.</summary>
public class PathTests
{
    public static TheoryData<string> BadSegments =>
    [
        "", ".", "..", "%2e%2e", "%2E.", "a/b", "../550", "x%2F..%2F..%2Fmovie%2F550", "a%2Fb", "a%252Fb", "%00", "a\\b", "..\\..",
        "a?b=c", "?", "a#b", "#", "a\nb", "a\rb", "a\0b", "\t", "a\u0085b", "a\u007fb", "a\u202eb", "a\u200bb", "\ufeffa", "100%",
    ];

    [Theory]
    [MemberData(nameof(BadSegments))]
    public async Task A_path_that_climbs_out_of_itself_is_refused_before_it_is_sent(string segment)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server).WithSession();

        foreach (var path in (string[])[$"/3/movie/{segment}", $"/3/movie/{segment}/credits", $"3/credit/{segment}", $"/4/list/{segment}/items"])
        {
            if (segment is "a/b" || (segment.Length == 0 && path.EndsWith('/')))
            {
                continue; // Two segments like any other, and a slash at the end.
            }

            var error = await TestClient.FailsAsync(() => client.GetAsync(path));
            Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
            Assert.Contains("Nothing was sent", error.Message, StringComparison.Ordinal);
            Assert.Equal(0, error.Attempts);
        }

        Assert.Empty(server.Received);
    }

    [Theory]
    [MemberData(nameof(BadSegments))]
    public void A_parameter_of_a_path_is_refused_in_the_same_way(string segment)
    {
        var error = Assert.Throws<TmdbException>(() => TmdbRequest.Get("3/credit/{credit_id}", segment));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Contains("credit id", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, DisplayText.IsUnseen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("3")]
    [InlineData("/3")]
    [InlineData("/3/")]
    [InlineData("/5/movie/550")]
    [InlineData("movie/550")]
    [InlineData("//evil.com/3/movie/550")]
    [InlineData("https://evil.com/3/movie/550")]
    [InlineData("/3//movie/550")]
    [InlineData("/3/../4/list/1")]
    [InlineData("\\\\evil.com\\3\\movie")]
    [InlineData("/3/movie/550?api_key=x")]
    public async Task Only_paths_of_the_API_are_sent(string path)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.GetAsync(path));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Slashes_around_a_path_do_not_count()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        await client.GetAsync("//3/movie/550//").Soon();

        Assert.Equal("/3/movie/550", Assert.Single(server.Received).Path);
    }

    [Theory]
    [InlineData("/3/find/tt0137523")]
    [InlineData("3/find/tt0137523")]
    [InlineData("/3/search/keyword x")]
    [InlineData("/3/collection/a:b@c")]
    [InlineData("/3/credit/ü+&=;,'()*!~$")]
    [InlineData("/3/x/...")]
    [InlineData("/3/x/.. ")]
    [InlineData("/3/x/{y}")]
    [InlineData("/3/x/\ud83d\ude00")]
    public async Task Any_other_character_arrives_as_it_was_written(string path)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server);

        await client.GetAsync(path).Soon();

        Assert.Equal("/" + path.TrimStart('/'), Assert.Single(server.Received).Path);
    }

    [Theory]
    [InlineData("9ue57/../..")]
    [InlineData("9ue57%2F")]
    [InlineData("9ue57\n")]
    public async Task A_secret_that_is_no_part_of_a_path_is_refused_and_not_shown(string secret)
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));
        using var client = TestClient.For(server).WithSession(secret, TmdbSessionKind.Guest);

        var error = await TestClient.FailsAsync(() => client.Account.RatedMovies().FirstAsync());

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.DoesNotContain("9ue57", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData("/3/guest_session/9ue57c0ffee/rated/movies", "/3/guest_session/{guest_session_id}/rated/movies", "9ue57c0ffee")]
    [InlineData("/3/account/9100548/favorite/movies", "/3/account/{account_id}/favorite/movies", "9100548")]
    [InlineData("/4/account/4bc8892a017a3c0f92000002/lists", "/4/account/{account_id}/lists", "4bc8892a017a3c0f92000002")]
    public async Task A_secret_in_the_path_is_sent_and_never_shown(string path, string shown, string secret)
    {
        var trace = new TraceRecorder();
        TmdbTrace.Current = trace;
        using var server = new MisbehavingServer(request => Reply.Error(404, 34, "I do not know " + request.Target));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.GetAsync(path));

        Assert.Equal(path, Assert.Single(server.Received).Path);
        Assert.Equal("GET " + shown, error.Request);
        Assert.DoesNotContain(secret, error.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(trace.Lines);
        Assert.All(trace.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/3/authentication/guest_session/new")]
    [InlineData("/3/authentication/token/new")]
    [InlineData("/3/account")]
    public async Task A_path_without_a_secret_is_shown_as_it_is(string path)
    {
        using var server = new MisbehavingServer(Reply.Error(404, 34, "No."));
        using var client = TestClient.For(server);

        Assert.Equal("GET " + path, (await TestClient.FailsAsync(() => client.GetAsync(path))).Request);
    }
}
