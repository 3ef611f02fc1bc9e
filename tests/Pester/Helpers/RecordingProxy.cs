#nullable enable

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

// Stands between the module and the sandbox. It learns every secret that passes, and can answer in the sandbox's place with all that it was sent.
public sealed class RecordingProxy : IDisposable
{
    private static readonly HashSet<string> Names = new() { "api_key", "session_id", "guest_session_id", "request_token", "access_token", "password" };

    private readonly HttpListener _listener = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly Uri _target;
    private readonly HashSet<string> _secrets = new();

    public RecordingProxy(Uri target, int port)
    {
        _target = target;
        Address = new Uri($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public Uri Address { get; }

    // Forward; Json, Errors, Html or Broken: an answer that quotes the whole request.
    public string Mode { get; set; } = "Forward";

    public string[] Secrets
    {
        get { lock (_secrets) return _secrets.ToArray(); }
    }

    // The first secret that a text shows, with what is around it; null when there is none. An approval address is there to be opened.
    public string? Find(string text, string[] more, string[] except)
    {
        var secrets = Secrets.Union(more).Except(except).ToArray();
        foreach (var page in new[] { $"{Address}authenticate/", $"{Address}auth/access?request_token=" })
        {
            text = string.Concat(text.Split(page).Select((part, i) =>
                i > 0 && secrets.FirstOrDefault(s => part.StartsWith(s, StringComparison.Ordinal)) is { } token ? part[token.Length..] : part));
        }

        text = text.ToLowerInvariant();
        foreach (var secret in secrets)
        {
            foreach (var form in FormsOf(secret))
            {
                var at = text.IndexOf(form.ToLowerInvariant(), StringComparison.Ordinal);
                if (at >= 0)
                    return $"'{form}' of '{secret}' in: ...{text[Math.Max(0, at - 150)..Math.Min(text.Length, at + 150)]}...";
            }
        }

        return null;
    }

    private static HashSet<string> FormsOf(string secret)
    {
        var forms = new HashSet<string>
        {
            secret,
            Uri.EscapeDataString(secret),
            WebUtility.UrlEncode(secret),
            WebUtility.HtmlEncode(secret),
            JsonEncodedText.Encode(secret).ToString(),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
            Convert.ToHexString(Encoding.Unicode.GetBytes(secret)), // As Export-Clixml writes a SecureString where nothing encrypts it.
            secret[^8..],
        };
        if (secret.Length > 80)
            forms.Add(secret[^40..^20]);
        return forms;
    }

    public void Dispose()
    {
        _listener.Close();
        _http.Dispose();
    }

    private void Learn(string name, string value)
    {
        if (Names.Contains(name) && value.Length > 5)
            lock (_secrets) _secrets.Add(value);
    }

    private void LearnJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in document.RootElement.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.String))
                    Learn(member.Name, member.Value.GetString()!);
            }
        }
        catch (JsonException)
        {
        }
    }

    private async Task ListenAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var request = context.Request;
            using var copy = new MemoryStream();
            await request.InputStream.CopyToAsync(copy);
            var body = copy.ToArray();
            LearnJson(body);
            foreach (var name in request.QueryString.AllKeys)
                Learn(name ?? "", request.QueryString[name]!);
            var authorization = request.Headers["Authorization"];
            if (authorization?.StartsWith("Bearer ") == true)
                Learn("access_token", authorization[7..]);
            var guest = Regex.Match(request.RawUrl!, "/guest_session/([0-9a-f]{20,})");
            if (guest.Success)
                Learn("guest_session_id", guest.Groups[1].Value);

            if (Mode == "Forward")
            {
                await ForwardAsync(context, body, authorization);
                return;
            }

            var said = $"{request.HttpMethod} {request.RawUrl} {Uri.UnescapeDataString(request.RawUrl!)} Authorization: {authorization} {Encoding.UTF8.GetString(body)}";
            var (status, type, answer) = Mode switch
            {
                "Json" => (401, "application/json", JsonSerializer.Serialize(new { success = false, status_code = 7, status_message = "You sent: " + said })),
                "Errors" => (422, "application/json", JsonSerializer.Serialize(new { errors = new[] { "You sent: " + said } })),
                // What is not JSON at all is of one kind with this.
                "Html" => (500, "text/html", $"<html><body>You sent: {WebUtility.HtmlEncode(said)}</body></html>"),
                // JSON whose members and values are not of the types that are expected: what a parser says of it may quote them.
                _ => (200, "application/json", "{\"" + Regex.Replace(said, "[\"\\\\]", "") + "\": [}"),
            };
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            context.Response.Close(Encoding.UTF8.GetBytes(answer), willBlock: false);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or HttpRequestException or InvalidOperationException or OperationCanceledException)
        {
            context.Response.Abort();
        }
    }

    private async Task ForwardAsync(HttpListenerContext context, byte[] body, string? authorization)
    {
        var request = context.Request;
        using var message = new HttpRequestMessage(new HttpMethod(request.HttpMethod), new Uri(_target, request.RawUrl));
        if (authorization is not null)
            message.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (body.Length > 0)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        using var answer = await _http.SendAsync(message);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        LearnJson(bytes);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        context.Response.Close(bytes, willBlock: false);
    }
}
