using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Signing in through the browser, with a client in the browser's place that follows the approval page's form.</summary>
public sealed class BrowserApprovalTests : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource<Uri> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _browser = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly TmdbSandbox _sandbox;
    private readonly TmdbClient _client;

    public BrowserApprovalTests()
    {
        _sandbox = TmdbSandbox.Start(new TmdbSandboxOptions { TimeProvider = _clock });
        _client = new TmdbClient(
            TmdbCredential.Parse(_sandbox.Token, _clock),
            new TmdbClientOptions { BaseUri = _sandbox.BaseUri, RequestsPerSecond = 0, Timeout = TimeSpan.FromHours(10), TimeProvider = _clock });
    }

    public void Dispose()
    {
        _client.Dispose();
        _browser.Dispose();
        _sandbox.Dispose();
        Assert.All(_sandbox.Log, r => Assert.Empty(r.Problems));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Approve_signs_in_and_the_listener_is_gone(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval(), version);
        var page = await _opened.Task.Soon();
        var redirect = Redirect(page);

        Assert.Contains("<h1>Approved</h1>", await DecideAsync(page, "approve", "bob"), StringComparison.Ordinal);

        var session = await signIn.Soon();
        Assert.Same(session, _client.Session);
        Assert.Equal(version == 4, _client.HasUserToken);
        Assert.Equal("bob", (await _client.Account.GetAsync().Soon()).Username);
        Assert.False(_shown.Task.IsCompleted);
        await Ports.AssertClosedAsync(redirect);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Deny_is_a_clear_error_and_the_listener_is_gone(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval(), version);
        var page = await _opened.Task.Soon();
        var redirect = Redirect(page);

        Assert.Contains("<h1>Denied</h1>", await DecideAsync(page, "deny"), StringComparison.Ordinal);

        Assert.Equal(TmdbErrorKind.ApprovalDenied, (await TestClient.FailsAsync(() => signIn)).Kind);
        Assert.Null(_client.Session);
        await Ports.AssertClosedAsync(redirect);
    }

    [Fact]
    public async Task Coming_back_without_an_approval_is_a_denial()
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval(), 4);
        var html = await _browser.GetStringAsync(Redirect(await _opened.Task.Soon())).Soon();

        Assert.Contains("close this page", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Approved", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Denied", html, StringComparison.Ordinal);
        Assert.Equal(TmdbErrorKind.ApprovalDenied, (await TestClient.FailsAsync(() => signIn)).Kind);
    }

    [Fact]
    public async Task The_page_says_only_what_is_known()
    {
        _sandbox.AddFault(new SandboxFault { Kind = SandboxFaultKind.ServerError, Path = "*session/new" });
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval());

        var html = await DecideAsync(await _opened.Task.Soon(), "approve");

        Assert.Contains("<h1>Approved</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("signed in", html, StringComparison.Ordinal);
        Assert.Equal(TmdbErrorKind.ServiceUnavailable, (await TestClient.FailsAsync(() => signIn)).Kind);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task An_approval_that_does_not_come_in_time_is_a_clear_error_and_the_listener_is_gone(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { Timeout = TimeSpan.FromMinutes(5) }, version);
        var redirect = Redirect(await _opened.Task.Soon());
        await _clock.WaitForTimerAsync(t => t == PollInterval);

        _clock.Advance(TimeSpan.FromMinutes(5));

        var error = await TestClient.FailsAsync(() => signIn);
        Assert.Equal(TmdbErrorKind.ApprovalTimedOut, error.Kind);
        Assert.Contains("300 seconds", error.Message, StringComparison.Ordinal);
        await Ports.AssertClosedAsync(redirect);
    }

    [Theory]
    [InlineData(3, 60)]
    [InlineData(4, 15)]
    public async Task A_token_that_expires_is_a_clear_error_and_the_listener_is_gone(int version, int minutes)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { Timeout = TimeSpan.FromHours(2) }, version);
        var redirect = Redirect(await _opened.Task.Soon());
        await _clock.WaitForTimerAsync(t => t == PollInterval);

        _clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(TmdbErrorKind.RequestTokenInvalid, (await TestClient.FailsAsync(() => signIn)).Kind);
        await Ports.AssertClosedAsync(redirect);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_wait_and_the_listener_is_gone(bool canRedirect)
    {
        using var cancel = new CancellationTokenSource();
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = canRedirect }, cancellationToken: cancel.Token);
        var page = await (canRedirect ? _opened : _shown).Task.Soon();
        await _clock.WaitForTimerAsync(t => t == PollInterval);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signIn.Soon());
        if (canRedirect)
        {
            await Ports.AssertClosedAsync(Redirect(page));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_browser_elsewhere_is_seen_by_polling(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = false }, version);
        var page = await _shown.Task.Soon();
        Assert.DoesNotContain("redirect_to", page.AbsoluteUri, StringComparison.Ordinal);
        Assert.False(_opened.Task.IsCompleted);

        for (var i = 0; i < 3; i++)
        {
            await PollAsync(expectedArrivals: i + 1, version);
        }

        await DecideAsync(page, "approve", "bob");
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);

        Assert.Same(await signIn.Soon(), _client.Session);
        Assert.Equal("bob", (await _client.Account.GetAsync().Soon()).Username);
    }

    [Fact]
    public async Task A_browser_that_cannot_be_opened_has_its_address_shown_and_may_come_back()
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { Open = _ => false });

        Assert.Contains("<h1>Approved</h1>", await DecideAsync(await _shown.Task.Soon(), "approve"), StringComparison.Ordinal);

        Assert.Same(await signIn.Soon(), _client.Session);
    }

    [Fact]
    public async Task An_approval_that_polling_saw_first_leaves_the_browser_its_page()
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval());
        var page = await _opened.Task.Soon();
        _sandbox.ApproveRequestToken(TokenOf(page));
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);
        await _clock.WaitForTimerAsync(t => t == TimeSpan.FromSeconds(2));
        Assert.False(signIn.IsCompleted);

        Assert.Contains("<h1>Approved</h1>", await _browser.GetStringAsync(Redirect(page) + "?approved=true"), StringComparison.Ordinal);

        Assert.Same(await signIn.Soon(), _client.Session);
        Assert.Single(_sandbox.Log, r => r.Path == "/3/authentication/session/new");
    }

    [Fact]
    public async Task A_browser_that_never_comes_back_is_not_waited_for_long()
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval());
        _sandbox.ApproveRequestToken(TokenOf(await _opened.Task.Soon()));
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);
        await _clock.WaitForTimerAsync(t => t == TimeSpan.FromSeconds(2));
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Same(await signIn.Soon(), _client.Session);
    }

    [Theory]
    [InlineData(SandboxFaultKind.CutBeforeAnswer, 3, true, TmdbErrorKind.ConnectionFailed)]
    [InlineData(SandboxFaultKind.CutBeforeAnswer, 3, false, TmdbErrorKind.ConnectionFailed)]
    [InlineData(SandboxFaultKind.CutBeforeAnswer, 4, false, TmdbErrorKind.ConnectionFailed)]
    [InlineData(SandboxFaultKind.CutInAnswer, 3, false, TmdbErrorKind.ConnectionFailed)]
    [InlineData(SandboxFaultKind.ServerError, 3, true, TmdbErrorKind.ServiceUnavailable)]
    [InlineData(SandboxFaultKind.ServerError, 4, false, TmdbErrorKind.ServiceUnavailable)]
    [InlineData(SandboxFaultKind.Html, 3, false, TmdbErrorKind.InvalidAnswer)]
    public async Task An_answer_that_is_lost_ends_the_sign_in_at_once(SandboxFaultKind kind, int version, bool canRedirect, TmdbErrorKind expected)
    {
        var path = version == 3 ? "/3/authentication/session/new" : "/4/auth/access_token";
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = canRedirect }, version);
        var page = await (canRedirect ? _opened : _shown).Task.Soon();
        if (!canRedirect)
        {
            await PollAsync(expectedArrivals: 1, version);
        }

        _sandbox.AddFault(new SandboxFault { Kind = kind, Path = path, AfterEffect = true });
        await DecideAsync(page, "approve");
        if (!canRedirect)
        {
            await _clock.WaitForTimerAsync(t => t == PollInterval);
            _clock.Advance(PollInterval);
        }

        var error = await TestClient.FailsAsync(() => signIn);
        Assert.Equal(expected, error.Kind);
        Assert.Contains("may be used up", error.Message, StringComparison.Ordinal);
        Assert.Equal($"POST {path}", error.Request);
        Assert.Equal(canRedirect ? 1 : 2, _sandbox.Log.Count(r => r.Path == path));
        Assert.Null(_client.Session);
    }

    [Fact]
    public async Task An_answer_that_never_comes_ends_the_sign_in_too()
    {
        using var server = new MisbehavingServer(request => request.Number == 1
            ? Reply.Json("""{"success":true,"expires_at":"2026-11-22 11:00:00 UTC","request_token":"4e9ue57704e9ue57704e9ue57704e9ue57700000"}""")
            : Reply.Never);
        using var client = TestClient.For(server, o => o with { TimeProvider = _clock });
        var signIn = client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = false });
        await _shown.Task.Soon();
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);
        await server.WaitForAsync(2);

        _clock.Advance(TestClient.AttemptLimit);

        var error = await TestClient.FailsAsync(() => signIn);
        Assert.Equal(TmdbErrorKind.Timeout, error.Kind);
        Assert.Contains("may be used up", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Received.Count);
    }

    [Theory]
    [InlineData(false, null, 3)]
    [InlineData(true, 20, 20)]
    [InlineData(false, 20, 20)]
    public async Task Too_many_requests_are_waited_out(bool canRedirect, int? retryAfter, int wait)
    {
        _sandbox.AddFault(new SandboxFault
        {
            Kind = SandboxFaultKind.RateLimited, Path = "/3/authentication/session/new", RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        });
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = canRedirect });
        await DecideAsync(await (canRedirect ? _opened : _shown).Task.Soon(), "approve");
        if (!canRedirect)
        {
            await _clock.WaitForTimerAsync(t => t == PollInterval);
            _clock.Advance(PollInterval);
        }

        await _clock.WaitForTimerAsync(t => t == TimeSpan.FromSeconds(wait));
        Assert.False(signIn.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(wait));

        Assert.Same(await signIn.Soon(), _client.Session);
        Assert.Equal([429, 200], _sandbox.Log.Where(r => r.Path == "/3/authentication/session/new").Select(r => r.StatusCode));
    }

    [Fact]
    public async Task A_token_that_ends_elsewhere_ends_the_sign_in()
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = false });
        await _shown.Task.Soon();
        await PollAsync(expectedArrivals: 1);
        _sandbox.Reset();
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);

        var error = await TestClient.FailsAsync(() => signIn);
        Assert.Equal(TmdbErrorKind.RequestTokenInvalid, error.Kind);
        Assert.Contains("denied, or used elsewhere", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_v4_sign_in_never_makes_two_sessions(bool canRedirect)
    {
        _sandbox.AddFault(new SandboxFault { Kind = SandboxFaultKind.CutBeforeAnswer, Path = "/3/authentication/session/convert/4", AfterEffect = true });
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval() with { CanRedirect = canRedirect }, 4);
        await DecideAsync(await (canRedirect ? _opened : _shown).Task.Soon(), "approve");
        if (!canRedirect)
        {
            await _clock.WaitForTimerAsync(t => t == PollInterval);
            _clock.Advance(PollInterval);
        }

        Assert.Equal(TmdbErrorKind.ConnectionFailed, (await TestClient.FailsAsync(() => signIn)).Kind);
        Assert.Single(_sandbox.Log, r => r.Path == "/4/auth/access_token");
        Assert.Single(_sandbox.Log, r => r.Path == "/3/authentication/session/convert/4");
        Assert.True(_client.HasUserToken);
        Assert.NotNull(await _client.Authentication.CreateSessionFromUserTokenAsync().Soon());
    }

    [Fact]
    public async Task An_expired_credential_ends_it_before_a_browser_opens()
    {
        using var client = new TmdbClient(TmdbCredential.Parse(TestClient.ReadToken), new TmdbClientOptions { BaseUri = _sandbox.BaseUri, TimeProvider = _clock });

        Assert.Equal(TmdbErrorKind.CredentialRefused, (await TestClient.FailsAsync(() => client.Authentication.SignInWithBrowserAsync(Approval()))).Kind);
        Assert.False(_opened.Task.IsCompleted);
    }

    [Fact]
    public async Task A_token_that_is_there_already_is_approved_in_the_browser()
    {
        var token = await _client.Authentication.CreateRequestTokenAsync().Soon();
        var approval = _client.Authentication.ApproveRequestTokenAsync(token, Approval());
        var page = await _opened.Task.Soon();

        await DecideAsync(page, "approve", "bob");

        Assert.True(await approval.Soon());
        Assert.Null(_client.Session);
        await Ports.AssertClosedAsync(Redirect(page));
        await _client.Authentication.CreateSessionAsync(token).Soon();
        Assert.DoesNotContain(_sandbox.Log, r => r.StatusCode == 401);
    }

    [Fact]
    public async Task A_token_that_is_there_already_is_denied_in_the_browser()
    {
        var token = await _client.Authentication.CreateRequestTokenAsync().Soon();
        var approval = _client.Authentication.ApproveRequestTokenAsync(token, Approval());
        await DecideAsync(await _opened.Task.Soon(), "deny");

        Assert.Equal(TmdbErrorKind.ApprovalDenied, (await TestClient.FailsAsync(() => approval)).Kind);
    }

    [Fact]
    public async Task A_token_that_is_there_already_and_expires_is_a_clear_error()
    {
        var token = await _client.Authentication.CreateRequestTokenAsync().Soon();
        var approval = _client.Authentication.ApproveRequestTokenAsync(token, Approval() with { Timeout = TimeSpan.FromHours(2) });
        var redirect = Redirect(await _opened.Task.Soon());
        _clock.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal(TmdbErrorKind.RequestTokenInvalid, (await TestClient.FailsAsync(() => approval)).Kind);
        await Ports.AssertClosedAsync(redirect);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task Where_nobody_can_come_back_the_page_is_shown_and_that_is_all(int version, bool canRedirect)
    {
        var token = await _client.Authentication.CreateRequestTokenAsync(version).Soon();

        Assert.False(await _client.Authentication.ApproveRequestTokenAsync(token, Approval() with { CanRedirect = canRedirect }).Soon());

        Assert.Equal(token.ApprovalUri, await _shown.Task.Soon());
    }

    private BrowserApproval Approval() => new()
    {
        Open = _opened.TrySetResult,
        Show = uri => _shown.TrySetResult(uri),
        CanRedirect = true,
        PollInterval = PollInterval,
        Timeout = TimeSpan.FromMinutes(10),
    };

    /// <summary>What a click on the page's button sends; gives the page that it ends at.</summary>
    private async Task<string> DecideAsync(Uri page, string decision, string user = "alice")
    {
        var html = await _browser.GetStringAsync(page).Soon();
        var fields = System.Text.RegularExpressions.Regex.Matches(
            html, "<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\">", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
        using var form = new FormUrlEncodedContent(
        [
            .. fields.Select(f => new KeyValuePair<string, string>(f.Groups["name"].Value, System.Net.WebUtility.HtmlDecode(f.Groups["value"].Value))),
            new("user", user),
            new("decision", decision),
        ]);
        using var answer = await _browser.PostAsync(page, form).Soon();
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task PollAsync(int expectedArrivals, int version = 3)
    {
        await _clock.WaitForTimerAsync(t => t == PollInterval);
        _clock.Advance(PollInterval);
        await _clock.WaitForTimerAsync(t => t == PollInterval); // The poll is over, and it was not yet the last.
        Assert.Equal(expectedArrivals, _sandbox.Log.Count(r => r.Path == (version == 3 ? "/3/authentication/session/new" : "/4/auth/access_token")));
    }

    /// <summary>Where the page sends the browser back to: v3's address says so, v4's request token was told.</summary>
    private Uri Redirect(Uri page)
    {
        var query = System.Web.HttpUtility.ParseQueryString(page.Query);
        if (query["redirect_to"] is { } redirectTo)
        {
            return new Uri(redirectTo);
        }

        using var body = System.Text.Json.JsonDocument.Parse(_sandbox.Log.Single(r => r.Path == "/4/auth/request_token").Body);
        return new Uri(body.RootElement.GetProperty("redirect_to").GetString()!);
    }

    private static string TokenOf(Uri page) =>
        System.Web.HttpUtility.ParseQueryString(page.Query)["request_token"] ?? page.Segments[^1];
}
