using System.Net;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>All of TMDB's ways in and out, and every way to fail at the door.</summary>
public class SignInTests : SandboxTests
{
    [Fact]
    public async Task A_credential_that_TMDB_accepts_is_valid()
    {
        await Client.Authentication.ValidateAsync().Soon();
        await NewClient(Sandbox.ApiKey).Authentication.ValidateAsync().Soon();

        Assert.Equal([CredentialKind.Token, CredentialKind.ApiKey], Sandbox.Log.Select(r => r.CredentialKind));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_credential_that_TMDB_does_not_know_is_refused_everywhere(bool token)
    {
        var client = NewClient(token ? TestClient.ReadToken : TestClient.ApiKey);

        foreach (var call in (Func<Task>[])
            [() => client.Authentication.ValidateAsync(), () => client.Movies.GetAsync(550), () => client.GetAsync("/3/movie/550/credits"), () => client.Authentication.CreateGuestSessionAsync()])
        {
            var error = await TestClient.FailsAsync(call);
            Assert.Equal(TmdbErrorKind.CredentialRefused, error.Kind);
            Assert.Equal(401, error.HttpStatus);
            Assert.Equal(7, error.TmdbCode);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_login_signs_in(bool withKey)
    {
        var client = await SignInAsync(withKey ? NewClient(Sandbox.ApiKey) : Client, Alice);

        Assert.Equal(TmdbSessionKind.User, client.Session!.Kind);
        Assert.Null(client.Session.ExpiresAt);
        Assert.Equal("alice", (await client.Account.GetAsync().Soon()).Username);
        Assert.Equal(
            ["GET /3/authentication/token/new", "POST /3/authentication/token/validate_with_login", "POST /3/authentication/session/new", "GET /3/account"],
            Arrived);
        Assert.All(Sandbox.Log.Skip(1).Take(2), r => Assert.DoesNotContain(r.Query, q => q.Key != "api_key"));
    }

    [Theory]
    [InlineData("alice", "wrong")]
    [InlineData("nobody", "wonderland")]
    public async Task A_wrong_login_is_refused(string userName, string password)
    {
        var token = await Client.Authentication.CreateRequestTokenAsync().Soon();

        var error = await TestClient.FailsAsync(() => Client.Authentication.ApproveRequestTokenAsync(token, new NetworkCredential(userName, password)));

        Assert.Equal(TmdbErrorKind.LoginRefused, error.Kind);
        Assert.Equal(30, error.TmdbCode);
        Assert.Equal(401, error.HttpStatus);
        Assert.Equal("POST /3/authentication/token/validate_with_login", error.Request);
    }

    [Theory]
    [InlineData("", "password")]
    [InlineData("user", "")]
    [InlineData("", "")]
    public async Task Half_a_login_is_not_sent(string userName, string password)
    {
        var error = await TestClient.FailsAsync(
            () => Client.Authentication.ApproveRequestTokenAsync(TestClient.RequestToken(), new NetworkCredential(userName, password)));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task An_account_that_may_not_sign_in_says_why()
    {
        var token = await Client.Authentication.CreateRequestTokenAsync().Soon();
        Sandbox.Users[0].IsEmailVerified = false;
        Assert.Equal(TmdbErrorKind.EmailNotVerified, (await TestClient.FailsAsync(() => Client.Authentication.ApproveRequestTokenAsync(token, Alice))).Kind);
        Sandbox.Users[0].IsDisabled = true;
        Assert.Equal(TmdbErrorKind.AccountDisabled, (await TestClient.FailsAsync(() => Client.Authentication.ApproveRequestTokenAsync(token, Alice))).Kind);
    }

    [Fact]
    public async Task A_request_token_tells_its_expiry_and_its_page()
    {
        var v3 = await Client.Authentication.CreateRequestTokenAsync().Soon();
        var v4 = await Client.Authentication.CreateRequestTokenAsync(4, new Uri("http://127.0.0.1:1/x")).Soon();

        Assert.Equal(Clock.GetUtcNow() + TimeSpan.FromMinutes(60), v3.ExpiresAt);
        Assert.Equal(Clock.GetUtcNow() + TimeSpan.FromMinutes(15), v4.ExpiresAt);
        Assert.Equal(new Uri(Sandbox.BaseUri, "authenticate/" + v3.Token), v3.ApprovalUri);
        Assert.Equal(new Uri(Sandbox.BaseUri, "auth/access?request_token=" + v4.Token), v4.ApprovalUri);
        using var browser = new HttpClient();
        Assert.Contains("Approve", await browser.GetStringAsync(v3.ApprovalUri), StringComparison.Ordinal);
        Assert.Contains("Approve", await browser.GetStringAsync(v4.ApprovalUri), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_nobody_approved_makes_no_session()
    {
        var v3 = await Client.Authentication.CreateRequestTokenAsync().Soon();
        var v4 = await Client.Authentication.CreateRequestTokenAsync(4).Soon();

        var session = await TestClient.FailsAsync(() => Client.Authentication.CreateSessionAsync(v3));
        var userToken = await TestClient.FailsAsync(() => Client.Authentication.CreateUserTokenAsync(v4));

        Assert.Equal((TmdbErrorKind.RequestTokenNotApproved, 17), (session.Kind, session.TmdbCode));
        Assert.Equal((TmdbErrorKind.RequestTokenNotApproved, 41), (userToken.Kind, userToken.TmdbCode));
        Assert.Null(Client.Session);
        Assert.False(Client.HasUserToken);
    }

    [Fact]
    public async Task A_token_that_was_denied_makes_no_session()
    {
        var v3 = await Client.Authentication.CreateRequestTokenAsync().Soon();
        var v4 = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.DenyRequestToken(v3.Token);
        Sandbox.DenyRequestToken(v4.Token);

        Assert.Equal(TmdbErrorKind.RequestTokenNotApproved, (await TestClient.FailsAsync(() => Client.Authentication.CreateSessionAsync(v3))).Kind);
        Assert.Equal(TmdbErrorKind.RequestTokenNotApproved, (await TestClient.FailsAsync(() => Client.Authentication.CreateUserTokenAsync(v4))).Kind);
    }

    [Fact]
    public async Task A_token_that_is_too_old_makes_no_session()
    {
        var v3 = await Client.Authentication.CreateRequestTokenAsync().Soon();
        var v4 = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(v3.Token);
        Sandbox.ApproveRequestToken(v4.Token);

        Sandbox.Clock.Advance(TimeSpan.FromMinutes(15));
        var userToken = await TestClient.FailsAsync(() => Client.Authentication.CreateUserTokenAsync(v4));
        Sandbox.Clock.Advance(TimeSpan.FromMinutes(45));
        var session = await TestClient.FailsAsync(() => Client.Authentication.CreateSessionAsync(v3));

        Assert.Equal((TmdbErrorKind.RequestTokenInvalid, 33), (session.Kind, session.TmdbCode));
        Assert.Equal((TmdbErrorKind.RequestTokenInvalid, 33), (userToken.Kind, userToken.TmdbCode));
    }

    [Fact]
    public async Task A_token_makes_one_session_only()
    {
        var v3 = await Client.Authentication.CreateRequestTokenAsync().Soon();
        var v4 = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(v3.Token);
        Sandbox.ApproveRequestToken(v4.Token);
        var session = await Client.Authentication.CreateSessionAsync(v3).Soon();
        await Client.Authentication.CreateUserTokenAsync(v4).Soon();

        Assert.Equal(TmdbErrorKind.RequestTokenInvalid, (await TestClient.FailsAsync(() => Client.Authentication.CreateSessionAsync(v3))).Kind);
        Assert.Equal(TmdbErrorKind.RequestTokenInvalid, (await TestClient.FailsAsync(() => Client.Authentication.CreateUserTokenAsync(v4))).Kind);
        Assert.Same(session, Client.Session);
        Assert.True(Client.HasUserToken);
    }

    [Fact]
    public async Task A_token_of_one_version_is_not_sent_to_the_other()
    {
        var v3 = TestClient.RequestToken(3);
        var v4 = TestClient.RequestToken(4);

        foreach (var call in (Func<Task>[])
            [() => Client.Authentication.CreateSessionAsync(v4), () => Client.Authentication.CreateUserTokenAsync(v3), () => Client.Authentication.ApproveRequestTokenAsync(v4, Alice)])
        {
            Assert.Equal(TmdbErrorKind.InvalidArgument, (await TestClient.FailsAsync(call)).Kind);
        }

        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task A_user_token_becomes_a_session()
    {
        var token = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(token.Token, "bob");
        await Client.Authentication.CreateUserTokenAsync(token).Soon();

        var session = await Client.Authentication.CreateSessionFromUserTokenAsync().Soon();

        Assert.Same(session, Client.Session);
        Assert.Equal("bob", (await Client.Account.GetAsync().Soon()).Username);
    }

    [Fact]
    public async Task A_user_token_given_as_the_credential_becomes_a_session_too()
    {
        var token = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(token.Token, "bob");
        await Client.Authentication.CreateUserTokenAsync(token).Soon();
        var another = NewClient(Client.Credentials.UserToken);

        Assert.Equal(TmdbCredentialKind.UserToken, another.Credential.Kind);
        await another.Authentication.CreateSessionFromUserTokenAsync().Soon();

        Assert.Equal("bob", (await another.Account.GetAsync().Soon()).Username);
    }

    [Fact]
    public async Task Without_a_user_token_there_is_nothing_to_convert_or_delete()
    {
        Assert.Equal(TmdbErrorKind.UserTokenRequired, (await TestClient.FailsAsync(() => Client.Authentication.CreateSessionFromUserTokenAsync())).Kind);
        Assert.Equal(TmdbErrorKind.UserTokenRequired, (await TestClient.FailsAsync(() => Client.Authentication.DeleteUserTokenAsync())).Kind);
        Assert.Equal(TmdbErrorKind.SessionRequired, (await TestClient.FailsAsync(() => Client.Authentication.DeleteSessionAsync())).Kind);
        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task An_API_key_knows_that_v4_takes_none()
    {
        var client = NewClient(Sandbox.ApiKey);

        Assert.Equal(TmdbErrorKind.ReadTokenRequired, (await TestClient.FailsAsync(() => client.Authentication.CreateRequestTokenAsync(4))).Kind);
        Assert.Equal(TmdbErrorKind.ReadTokenRequired, (await TestClient.FailsAsync(() => client.Authentication.CreateUserTokenAsync(TestClient.RequestToken(4)))).Kind);
        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task A_guest_session_tells_when_it_ends_and_ends_then()
    {
        var session = await Client.Authentication.CreateGuestSessionAsync().Soon();
        Assert.Equal(TmdbSessionKind.Guest, session.Kind);
        Assert.Equal(Clock.GetUtcNow() + TimeSpan.FromMinutes(60), session.ExpiresAt);

        Sandbox.Clock.Advance(TimeSpan.FromMinutes(59));
        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();
        Sandbox.Clock.Advance(TimeSpan.FromMinutes(59));
        await Client.Account.SetRatingAsync(TmdbItem.Movie(680), 8).Soon();
        Sandbox.Clock.Advance(TimeSpan.FromMinutes(60));

        var error = await TestClient.FailsAsync(() => Client.Account.SetRatingAsync(TmdbItem.Movie(13), 8));
        Assert.Equal(TmdbErrorKind.SessionRefused, error.Kind);
    }

    [Fact]
    public async Task A_session_that_is_deleted_is_gone_on_both_sides()
    {
        await SignInAsync(Client, Alice);
        var session = Client.Session;

        await Client.Authentication.DeleteSessionAsync().Soon();

        Assert.Null(Client.Session);
        Assert.Equal(TmdbErrorKind.SessionRequired, (await TestClient.FailsAsync(() => Client.Account.GetAsync())).Kind);
        Client.Authentication.Use(session, null);
        Assert.Equal(TmdbErrorKind.SessionRefused, (await TestClient.FailsAsync(() => Client.Account.RefreshAsync())).Kind);
        Assert.Empty(Sandbox.Log.Single(r => r.Method == "DELETE").Query);
    }

    [Fact]
    public async Task A_guest_session_is_forgotten_without_a_request()
    {
        await Client.Authentication.CreateGuestSessionAsync().Soon();
        Sandbox.ClearLog();

        await Client.Authentication.DeleteSessionAsync().Soon();

        Assert.Null(Client.Session);
        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task A_user_token_that_is_deleted_is_gone_on_both_sides()
    {
        var token = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(token.Token);
        await Client.Authentication.CreateUserTokenAsync(token).Soon();
        var userToken = Client.Credentials.UserToken;

        await Client.Authentication.DeleteUserTokenAsync().Soon();

        Assert.False(Client.HasUserToken);
        Client.Authentication.Use(null, userToken);
        Assert.Equal(TmdbErrorKind.CredentialRefused, (await TestClient.FailsAsync(() => Client.Authentication.CreateSessionFromUserTokenAsync())).Kind);
    }

    [Fact]
    public async Task A_deletion_whose_answer_got_lost_is_done()
    {
        await SignInAsync(Client, Alice);
        var token = await Client.Authentication.CreateRequestTokenAsync(4).Soon();
        Sandbox.ApproveRequestToken(token.Token);
        await Client.Authentication.CreateUserTokenAsync(token).Soon();
        Sandbox.AddFault(new SandboxFault { Kind = SandboxFaultKind.CutBeforeAnswer, Method = "DELETE", Path = "/3/*", AfterEffect = true });
        Sandbox.AddFault(new SandboxFault { Kind = SandboxFaultKind.CutBeforeAnswer, Method = "DELETE", Path = "/4/*", AfterEffect = true });

        await Client.Authentication.DeleteSessionAsync().Soon();
        await Client.Authentication.DeleteUserTokenAsync().Soon();

        Assert.Null(Client.Session);
        Assert.False(Client.HasUserToken);
        Assert.Equal(4, Sandbox.Log.Count(r => r.Method == "DELETE"));
    }

    [Fact]
    public async Task What_was_never_there_cannot_be_deleted()
    {
        Client.WithSession();
        Client.Authentication.Use(Client.Session, TestClient.UserToken);

        Assert.Equal(TmdbErrorKind.NotFound, (await TestClient.FailsAsync(() => Client.Authentication.DeleteSessionAsync())).Kind);
        Assert.Equal(TmdbErrorKind.CredentialRefused, (await TestClient.FailsAsync(() => Client.Authentication.DeleteUserTokenAsync())).Kind);
    }

    [Fact]
    public async Task A_session_belongs_to_its_client_and_no_other()
    {
        var one = await SignInAsync(Client, Alice);
        var two = await SignInAsync(NewClient(), Bob);

        await Parallel.ForAsync(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (i, cancel) =>
        {
            var (client, name) = i % 2 == 0 ? (one, "alice") : (two, "bob");
            Assert.Equal(name, (await client.Account.RefreshAsync(cancel).Soon()).Username);
        });
    }
}
