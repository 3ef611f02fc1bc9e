namespace Tmdb.Tests;

/// <summary>Where a client may send credentials.</summary>
public class BaseUriTests
{
    [Theory]
    [InlineData("http://api.themoviedb.org/")]
    [InlineData("http://127.0.0.1.evil.com/")]
    [InlineData("http://localhost.evil.com/")]
    [InlineData("http://evil.com/localhost")]
    [InlineData("http://evil.com#@127.0.0.1/")]
    [InlineData("http://127.0.0.1@evil.com/")]
    [InlineData("http://localhost@evil.com/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://192.168.1.1:8080/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://128.0.0.1/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///tmp/x")]
    [InlineData("ws://localhost/")]
    [InlineData("HTTP://EXAMPLE.COM/")]
    [InlineData("/3/movie")]
    public void An_address_that_is_neither_HTTPS_nor_on_this_machine_is_refused(string address)
    {
        var error = Assert.Throws<TmdbException>(() => Make(address));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Contains("HTTPS", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.themoviedb.org/")]
    [InlineData("https://api.themoviedb.org")]
    [InlineData("https://tmdb.example:8443/proxy")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST:1234/")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://127.8.9.10/")]
    [InlineData("http://[::1]:99/")]
    public void HTTPS_and_this_machine_are_taken(string address)
    {
        using var client = Make(address);

        Assert.EndsWith("/", client.Options.BaseUri.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://user:s3cr3t@api.themoviedb.org/")]
    [InlineData("http://user:s3cr3t@127.0.0.1/")]
    [InlineData("http://user:s3cr3t@evil.com/")]
    [InlineData("https://api.themoviedb.org/?api_key=s3cr3t")]
    [InlineData("http://evil.com/?api_key=s3cr3t")]
    [InlineData("https://api.themoviedb.org/#s3cr3t")]
    public void What_does_not_belong_into_an_address_is_refused_and_not_shown(string address)
    {
        var error = Assert.Throws<TmdbException>(() => Make(address));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tmdb")]
    [InlineData("tmdb/")]
    [InlineData("a/b/c/")]
    public async Task A_prefix_of_the_path_is_kept(string prefix)
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":550,"success":true,"request_token":"t"}"""));
        using var client = TestClient.For(server, o => o with { BaseUri = new Uri(server.BaseUri, prefix) });

        await client.Movies.GetAsync(550).Soon();
        var token = await client.Authentication.CreateRequestTokenAsync().Soon();

        Assert.Equal($"/{prefix.TrimEnd('/')}/3/movie/550", server.Received[0].Path);
        Assert.Equal($"/{prefix.TrimEnd('/')}/authenticate/t", token.ApprovalUri.AbsolutePath);
    }

    [Fact]
    public async Task The_approval_pages_of_TMDB_are_on_its_website()
    {
        // The address of the API is told from its host; nothing is sent there.
        using var server = new MisbehavingServer(Reply.Never);
        using var client = new TmdbClient(TmdbCredential.Parse(TestClient.ApiKey), new TmdbClientOptions());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Authentication.CreateRequestTokenAsync(cancellationToken: new CancellationToken(canceled: true)).Soon());

        Assert.Equal(new Uri("https://api.themoviedb.org/"), client.Options.BaseUri);
    }

    [Theory]
    [InlineData(-1, 3, 30.0)]
    [InlineData(40, -1, 30.0)]
    [InlineData(40, 101, 30.0)]
    [InlineData(40, 3, 0.0)]
    [InlineData(40, 3, -1.0)]
    [InlineData(40, 3, 100_000.0)]
    public void Limits_out_of_range_are_refused(int requestsPerSecond, int retries, double seconds)
    {
        var options = new TmdbClientOptions { RequestsPerSecond = requestsPerSecond, MaximumRetryCount = retries, Timeout = TimeSpan.FromSeconds(seconds) };

        var error = Assert.Throws<TmdbException>(() => new TmdbClient(TmdbCredential.Parse(TestClient.ApiKey), options));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
    }

    private static TmdbClient Make(string address) =>
        new(TmdbCredential.Parse(TestClient.ApiKey), new TmdbClientOptions { BaseUri = new Uri(address, UriKind.RelativeOrAbsolute) });
}
