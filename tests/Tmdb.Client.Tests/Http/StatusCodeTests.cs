using System.Globalization;

namespace Tmdb.Tests;

/// <summary>Each of TMDB's codes means one thing, whatever HTTP status it comes with.</summary>
public sealed class StatusCodeTests : IDisposable
{
    private readonly MisbehavingServer _server = new(request =>
    {
        var asked = request.Path.Split('/'); // /3/{http}/{code}
        return Reply.Error(int.Parse(asked[2], CultureInfo.InvariantCulture), int.Parse(asked[3], CultureInfo.InvariantCulture), "These are TMDB's words.");
    });

    /// <summary>Code, TMDB's HTTP status for it, and what <see cref="TmdbErrorKind"/> says of it; null: a success.</summary>
    public static TheoryData<int, int, TmdbErrorKind?> Codes => new()
    {
        { 1, 200, null },
        { 2, 501, TmdbErrorKind.NotSupported },
        { 3, 401, TmdbErrorKind.PermissionDenied },
        { 4, 405, TmdbErrorKind.ValidationFailed },
        { 5, 422, TmdbErrorKind.ValidationFailed },
        { 6, 404, TmdbErrorKind.NotFound },
        { 7, 401, TmdbErrorKind.CredentialRefused },
        { 8, 403, TmdbErrorKind.AlreadyExists },
        { 9, 503, TmdbErrorKind.ServiceUnavailable },
        { 10, 401, TmdbErrorKind.CredentialSuspended },
        { 11, 500, TmdbErrorKind.ServiceUnavailable },
        { 12, 201, null },
        { 13, 200, null },
        { 14, 401, TmdbErrorKind.CredentialRefused },
        { 15, 500, TmdbErrorKind.ServiceUnavailable },
        { 16, 401, TmdbErrorKind.CredentialRefused },
        { 17, 401, TmdbErrorKind.RequestTokenNotApproved },
        { 18, 400, TmdbErrorKind.ValidationFailed },
        { 19, 406, TmdbErrorKind.ValidationFailed },
        { 20, 422, TmdbErrorKind.ValidationFailed },
        { 21, 200, TmdbErrorKind.NotFound },
        { 22, 400, TmdbErrorKind.ValidationFailed },
        { 23, 400, TmdbErrorKind.ValidationFailed },
        { 24, 504, TmdbErrorKind.ServiceUnavailable },
        { 25, 429, TmdbErrorKind.RateLimited },
        { 26, 400, TmdbErrorKind.LoginRefused },
        { 27, 400, TmdbErrorKind.ValidationFailed },
        { 28, 400, TmdbErrorKind.ValidationFailed },
        { 29, 400, TmdbErrorKind.ValidationFailed },
        { 30, 401, TmdbErrorKind.LoginRefused },
        { 31, 401, TmdbErrorKind.AccountDisabled },
        { 32, 401, TmdbErrorKind.EmailNotVerified },
        { 33, 401, TmdbErrorKind.RequestTokenInvalid },
        { 34, 404, TmdbErrorKind.NotFound },
        { 35, 401, TmdbErrorKind.CredentialRefused },
        { 36, 401, TmdbErrorKind.PermissionDenied },
        { 37, 404, TmdbErrorKind.SessionRefused },
        { 38, 401, TmdbErrorKind.PermissionDenied },
        { 39, 401, TmdbErrorKind.PrivateResource },
        { 40, 200, TmdbErrorKind.NothingToUpdate },
        { 41, 422, TmdbErrorKind.RequestTokenNotApproved },
        { 42, 405, TmdbErrorKind.NotSupported },
        { 43, 502, TmdbErrorKind.ServiceUnavailable },
        { 44, 500, TmdbErrorKind.NotFound },
        { 45, 403, TmdbErrorKind.AccountDisabled },
        { 46, 503, TmdbErrorKind.ServiceUnavailable },
        { 47, 400, TmdbErrorKind.ValidationFailed },
    };

    public void Dispose() => _server.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_code_means_the_same_with_every_HTTP_status(int code, int usual, TmdbErrorKind? kind)
    {
        using var client = TestClient.For(_server, o => o with { MaximumRetryCount = 0 });
        foreach (var status in new[] { usual, 400, 401, 403, 404, 422, 500, 503 }.Where(s => s >= 400).Distinct())
        {
            var error = await TestClient.FailsAsync(() => client.GetAsync($"/3/{status}/{code}"));

            Assert.Equal(code, error.TmdbCode);
            Assert.Equal(status, error.HttpStatus);
            Assert.Equal("These are TMDB's words.", error.TmdbMessage);
            Assert.Equal($"GET /3/{status}/{code}: These are TMDB's words. (TMDB code {code}, HTTP {status})", error.Message);
            if (kind is not null)
            {
                Assert.Equal(kind, error.Kind);
            }
        }
    }

    [Theory]
    [InlineData(400, TmdbErrorKind.ValidationFailed)]
    [InlineData(401, TmdbErrorKind.CredentialRefused)]
    [InlineData(403, TmdbErrorKind.PermissionDenied)]
    [InlineData(404, TmdbErrorKind.NotFound)]
    [InlineData(405, TmdbErrorKind.NotSupported)]
    [InlineData(406, TmdbErrorKind.ValidationFailed)]
    [InlineData(418, TmdbErrorKind.RequestFailed)]
    [InlineData(422, TmdbErrorKind.ValidationFailed)]
    [InlineData(429, TmdbErrorKind.RateLimited)]
    [InlineData(500, TmdbErrorKind.ServiceUnavailable)]
    [InlineData(501, TmdbErrorKind.NotSupported)]
    [InlineData(502, TmdbErrorKind.ServiceUnavailable)]
    [InlineData(599, TmdbErrorKind.ServiceUnavailable)]
    public async Task Without_a_code_that_is_known_the_HTTP_status_tells(int status, TmdbErrorKind kind)
    {
        using var client = TestClient.For(_server, o => o with { MaximumRetryCount = 0 });

        Assert.Equal(kind, (await TestClient.FailsAsync(() => client.GetAsync($"/3/{status}/48"))).Kind);
        Assert.Equal(kind, (await TestClient.FailsAsync(() => client.GetAsync($"/3/{status}/12"))).Kind);
    }

    [Fact]
    public async Task Code_3_with_a_session_means_the_session()
    {
        using var server = new MisbehavingServer(Reply.Error(401, 3, "Authentication failed."));
        using var client = TestClient.For(server).WithSession();

        Assert.Equal(TmdbErrorKind.SessionRefused, (await TestClient.FailsAsync(() => client.Account.GetAsync())).Kind);
        Assert.Equal(TmdbErrorKind.PermissionDenied, (await TestClient.FailsAsync(() => client.Movies.GetAsync(550))).Kind);
    }

    [Theory]
    [InlineData("<html>Who are you?</html>", TmdbErrorKind.InvalidAnswer)]
    [InlineData("", TmdbErrorKind.InvalidAnswer)]
    [InlineData("{}", TmdbErrorKind.InvalidAnswer)]
    [InlineData("""{"message":"Unauthorized"}""", TmdbErrorKind.InvalidAnswer)]
    [InlineData("""{"status_code":7}""", TmdbErrorKind.CredentialRefused)]
    [InlineData("""{"status_message":"Invalid API key."}""", TmdbErrorKind.CredentialRefused)]
    [InlineData("""{"success":false}""", TmdbErrorKind.CredentialRefused)]
    [InlineData("""{"errors":["Invalid API key."]}""", TmdbErrorKind.CredentialRefused)]
    public async Task Only_TMDB_can_refuse_its_credential(string body, TmdbErrorKind kind)
    {
        using var server = new MisbehavingServer(Reply.Json(body, 401));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Movies.GetAsync(550));

        Assert.Equal(kind, error.Kind);
        Assert.Equal(401, error.HttpStatus);
    }

    [Fact]
    public async Task A_guest_session_that_is_not_found_has_run_out()
    {
        using var server = new MisbehavingServer(Reply.Error(404, 34, "Not there."), Reply.Error(404, 6, "Invalid id."), Reply.Html(404), Reply.Error(404, 34, "Not there."));
        using var client = TestClient.For(server).WithSession(kind: TmdbSessionKind.Guest);

        Assert.Equal(TmdbErrorKind.SessionRefused, (await TestClient.FailsAsync(() => client.Account.RatedMovies().FirstAsync())).Kind);
        Assert.Equal(TmdbErrorKind.SessionRefused, (await TestClient.FailsAsync(() => client.Account.RatedTvSeries().FirstAsync())).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Account.RatedMovies().FirstAsync())).Kind); // A proxy's.
        Assert.Equal(TmdbErrorKind.NotFound, (await TestClient.FailsAsync(() => client.Account.SetRatingAsync(TmdbItem.Movie(999), 8))).Kind); // The movie.
    }
}
