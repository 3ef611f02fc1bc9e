using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Tmdb.Tests;

/// <summary>Where the browser comes back to.</summary>
public sealed class ApprovalListenerTests : IDisposable
{
    private readonly ApprovalListener _listener = ApprovalListener.Start();
    private readonly HttpClient _browser = new();

    public void Dispose()
    {
        _listener.Dispose();
        _browser.Dispose();
    }

    [Theory]
    [InlineData("?request_token=t&approved=true", true, "Approved")]
    [InlineData("?request_token=t&denied=true", false, "Denied")]
    [InlineData("", true, "Welcome back")]
    public async Task The_user_comes_back_and_sees_what_came_of_it(string query, bool approved, string page)
    {
        using var answer = await _browser.GetAsync(new Uri(_listener.RedirectUri + query)).Soon();

        Assert.Equal(approved, await _listener.CameBack.Soon());
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"<h1>{page}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("close this page", html, StringComparison.Ordinal);
        Assert.DoesNotContain("request_token", html, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/favicon.ico")]
    [InlineData("GET", "/00000000000000000000000000000000/")]
    [InlineData("GET", "{path}x")]
    [InlineData("POST", "{path}")]
    [InlineData("HEAD", "{path}")]
    [InlineData("OPTIONS", "{path}")]
    public async Task Anything_else_is_not_found_and_decides_nothing(string method, string path)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(method), new Uri(_listener.RedirectUri, path.Replace("{path}", _listener.RedirectUri.AbsolutePath, StringComparison.Ordinal) + "?denied=true"));
        using var answer = await _browser.SendAsync(request).Soon();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(_listener.CameBack.IsCompleted);

        using var rightOne = await _browser.GetAsync(_listener.RedirectUri).Soon();
        Assert.True(await _listener.CameBack.Soon());
    }

    [Fact]
    public void Nobody_can_guess_the_path_and_nobody_from_outside_gets_there()
    {
        using var another = ApprovalListener.Start();

        Assert.Matches("^http://127\\.0\\.0\\.1:[0-9]+/[0-9A-F]{32}/$", _listener.RedirectUri.AbsoluteUri);
        Assert.NotEqual(another.RedirectUri.AbsolutePath, _listener.RedirectUri.AbsolutePath);
        Assert.NotEqual(another.RedirectUri.Port, _listener.RedirectUri.Port);
        Assert.Equal(
            [IPAddress.Loopback],
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(e => e.Port == _listener.RedirectUri.Port).Select(e => e.Address));
    }

    [Fact]
    public async Task A_browser_that_does_not_wait_for_the_page_has_come_back_all_the_same()
    {
        for (var i = 0; i < 20; i++)
        {
            using var listener = ApprovalListener.Start();
            using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
            {
                await socket.ConnectAsync(IPAddress.Loopback, listener.RedirectUri.Port);
                await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {listener.RedirectUri.AbsolutePath} HTTP/1.1\r\nHost: 127.0.0.1:{listener.RedirectUri.Port}\r\n\r\n"));
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
            }

            // A reset may be quicker than the request: then nobody came, and the next one can.
            var another = _browser.GetAsync(listener.RedirectUri);
            Assert.True(await listener.CameBack.Soon());
            listener.Dispose();
            await Task.WhenAny(another).Soon();
        }
    }

    [Fact]
    public async Task Somebody_who_connects_and_says_nothing_stops_nobody()
    {
        using var silent = new TcpClient();
        await silent.ConnectAsync(IPAddress.Loopback, _listener.RedirectUri.Port);
        using var noHttp = new TcpClient();
        await noHttp.ConnectAsync(IPAddress.Loopback, _listener.RedirectUri.Port);
        await noHttp.GetStream().WriteAsync("\0\0\0 hello\r\n\r\n"u8.ToArray());

        using var answer = await _browser.GetAsync(_listener.RedirectUri).Soon();

        Assert.True(await _listener.CameBack.Soon());
    }

    [Fact]
    public async Task Disposing_closes_the_port_and_ends_the_wait()
    {
        _listener.Dispose();
        _listener.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _listener.CameBack.Soon());
        await Ports.AssertClosedAsync(_listener.RedirectUri);
    }
}

/// <summary>Whether somebody listens.</summary>
internal static class Ports
{
    public static async Task AssertClosedAsync(Uri address)
    {
        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(IPAddress.Loopback, address.Port));
    }
}
