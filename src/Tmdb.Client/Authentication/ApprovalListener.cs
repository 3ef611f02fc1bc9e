using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Tmdb;

/// <summary>Where the browser comes back to after the approval page: 127.0.0.1 only, a free port, a path that nobody can guess.</summary>
/// <remarks>As OAuth's native apps do it: <see href="https://www.rfc-editor.org/rfc/rfc8252#section-7.3"/>.</remarks>
internal sealed class ApprovalListener : IDisposable
{
    private const int Attempts = 10;

    private readonly HttpListener _listener;
    private readonly TaskCompletionSource<bool> _cameBack = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApprovalListener(HttpListener listener, Uri redirectUri)
    {
        _listener = listener;
        RedirectUri = redirectUri;
    }

    public Uri RedirectUri { get; }

    /// <summary>Ends when the user comes back: false if TMDB says that he denied.</summary>
    public Task<bool> CameBack => _cameBack.Task;

    public static ApprovalListener Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var redirectUri = new Uri($"http://127.0.0.1:{FindFreePort()}/{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}/");
            var listener = new HttpListener { Prefixes = { redirectUri.AbsoluteUri } };
            try
            {
                listener.Start();
            }
            catch (HttpListenerException e)
            {
                listener.Close();
                if (attempt < Attempts)
                {
                    continue; // Somebody took the port in between.
                }

                throw new TmdbException(TmdbErrorKind.ConnectionFailed, $"No port on 127.0.0.1 could be opened for the browser to come back to ({e.Message}).", e);
            }

            var approval = new ApprovalListener(listener, redirectUri);
            _ = approval.ListenAsync();
            return approval;
        }
    }

    public void Dispose()
    {
        _listener.Close();
        _cameBack.TrySetCanceled();
    }

    private static int FindFreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>What is known: what TMDB said. Whether the token then makes a session is shown elsewhere.</summary>
    private static byte[] PageFor(bool approved, bool denied)
    {
        var (title, color, text) = denied ? ("Denied", "#b3261e", "Nothing was signed in.")
            : approved ? ("Approved", "#01875a", "Go back to where you came from: it goes on there.")
            : ("Welcome back", "#0d253f", "Go back to where you came from: it is shown there what came of it.");
        return Encoding.UTF8.GetBytes($$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{{title}}</title>
            <style>
            body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 20vh auto; max-width: 30rem; text-align: center; color: #0d253f }
            h1 { color: {{color}} }
            </style>
            </head>
            <body>
            <h1>{{title}}</h1>
            <p>{{text}} You can close this page.</p>
            </body>
            </html>
            """);
    }

    private static void Show(HttpListenerResponse response, byte[] page)
    {
        try
        {
            response.ContentType = "text/html; charset=utf-8";
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["Referrer-Policy"] = "no-referrer"; // The address of this page holds the token.
            response.KeepAlive = false;
            response.Close(page, willBlock: true);
        }
        catch (Exception e) when (IsGone(e))
        {
            // The browser did not wait for the page. What it came to say is said.
        }
    }

    private static bool IsGone(Exception e) => e is HttpListenerException or IOException or InvalidOperationException; // The last one: disposed.

    private async Task ListenAsync()
    {
        while (!CameBack.IsCompleted && _listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception e) when (IsGone(e))
            {
                // Somebody went away in the middle, and the next one may be the browser. Or we were closed.
            }
        }

        _cameBack.TrySetCanceled(); // Closed: by us, when somebody else has decided or nobody waits any longer.
    }

    private void Answer(HttpListenerContext context)
    {
        if (context.Request.HttpMethod != "GET" || context.Request.Url?.AbsolutePath != RedirectUri.AbsolutePath)
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            context.Response.Close();
            return;
        }

        var denied = context.Request.QueryString["denied"] is "true";
        Show(context.Response, PageFor(context.Request.QueryString["approved"] is "true", denied));
        _cameBack.TrySetResult(!denied);
    }
}
