namespace Tmdb.Tests;

/// <summary>A redirect is an error: what we were about to show to TMDB is for nobody else.</summary>
public class RedirectTests
{
    public static TheoryData<int, string> StatusesAndCredentials
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var status in (int[])[300, 301, 302, 303, 307, 308])
            {
                data.Add(status, TestClient.ApiKey);
                data.Add(status, TestClient.ReadToken);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StatusesAndCredentials))]
    public async Task Nothing_reaches_the_other_host(int status, string credential)
    {
        using var other = new MisbehavingServer(Reply.Json("""{"id":550}"""));
        using var server = new MisbehavingServer(Reply.Redirect(new Uri(other.BaseUri, "/3/movie/550?x=1").AbsoluteUri, status));
        using var client = TestClient.For(server, credential: credential).WithSession();

        foreach (var call in (Func<Task>[])
            [() => client.Movies.GetAsync(550), () => client.Account.SetRatingAsync(TmdbItem.Movie(550), 8), () => client.Authentication.CreateSessionAsync(TestClient.RequestToken())])
        {
            var error = await TestClient.FailsAsync(call);

            Assert.Equal(TmdbErrorKind.Redirected, error.Kind);
            Assert.Equal(status, error.HttpStatus);
            Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(other.Received);
        Assert.Equal(0, other.Connections);
        Assert.Equal(3, server.Received.Count);
    }

    [Theory]
    [InlineData("/3/movie/551")]
    [InlineData("?page=2")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("https://elsewhere.example:99999999/")]
    [InlineData("::::")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Every_form_of_a_location_is_the_same_error(string? location)
    {
        using var server = new MisbehavingServer(Reply.Redirect(location));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(TmdbErrorKind.Redirected, error.Kind);
        Assert.Equal(302, error.HttpStatus);
        Assert.Single(server.Received);
    }
}
