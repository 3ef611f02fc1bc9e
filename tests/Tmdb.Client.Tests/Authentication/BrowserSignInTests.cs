using Microsoft.Playwright;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>The whole way with a real browser: our address, the approval page, a click, and back to our own page.</summary>
public sealed class BrowserSignInTests : IAsyncLifetime, IDisposable
{
    private readonly TaskCompletionSource<Uri> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TmdbSandbox _sandbox = TmdbSandbox.Start();
    private readonly TmdbClient _client;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserSignInTests() => _client = new TmdbClient(TmdbCredential.Parse(_sandbox.Token), new TmdbClientOptions { BaseUri = _sandbox.BaseUri });

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    public void Dispose()
    {
        _client.Dispose();
        _sandbox.Dispose();
        Assert.All(_sandbox.Log, r => Assert.Empty(r.Problems));
    }

    [ChromiumTheory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_click_on_Approve_signs_in(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval, version);
        var page = await _browser!.NewPageAsync();
        await page.GotoAsync((await _opened.Task.Soon()).AbsoluteUri);
        await page.SelectOptionAsync("#user", "bob");

        await page.ClickAsync("#approve");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Approved");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("You can close this page.");
        Assert.Equal("127.0.0.1", new Uri(page.Url).Host);
        Assert.NotEqual(_sandbox.BaseUri.Port, new Uri(page.Url).Port);
        Assert.Same(await signIn.Soon(), _client.Session);
        Assert.Equal(version == 4, _client.HasUserToken);
        Assert.Equal("bob", (await _client.Account.GetAsync().Soon()).Username);
        await Ports.AssertClosedAsync(new Uri(page.Url));
    }

    [ChromiumTheory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_click_on_Deny_is_a_clear_error(int version)
    {
        var signIn = _client.Authentication.SignInWithBrowserAsync(Approval, version);
        var page = await _browser!.NewPageAsync();
        await page.GotoAsync((await _opened.Task.Soon()).AbsoluteUri);

        await page.ClickAsync("#deny");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Denied");
        Assert.Equal(TmdbErrorKind.ApprovalDenied, (await TestClient.FailsAsync(() => signIn)).Kind);
        Assert.Null(_client.Session);
        await Ports.AssertClosedAsync(new Uri(page.Url));
    }

    private BrowserApproval Approval => new() { Open = _opened.TrySetResult, Show = uri => _opened.TrySetResult(uri), CanRedirect = true };
}
