using System.Globalization;
using System.Text;
using System.Text.Json;
using Tmdb.Caching;
using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>One of the cases of <see href="https://cache-tests.fyi">http-cache-tests</see>: requests, what the server answers, and what is then expected of a cache.</summary>
internal sealed class HttpCacheCase(JsonElement test)
{
    private static readonly HashSet<string> DateHeaders = new(StringComparer.OrdinalIgnoreCase) { "Date", "Expires", "Last-Modified", "If-Modified-Since", "If-Unmodified-Since" };

    private readonly ManualTimeProvider _clock = new();
    private readonly JsonElement[] _requests = [.. test.GetProperty("requests").EnumerateArray()];
    private readonly List<Seen> _seen = [];
    private readonly List<HttpResponseMessage> _answers = [];
    private readonly string _body = Guid.NewGuid().ToString();

    public string Id { get; } = test.GetProperty("id").GetString()!;

    /// <summary>Runs it: null, or what was not as expected.</summary>
    public async Task<string?> RunAsync(ResponseCache cache)
    {
        using var server = new MisbehavingServer(Answer);
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.Zero, // The server ends each connection.
            PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new ConnectionStream(context.PlaintextStream)), // No request is sent twice.
        };
        using var client = new HttpMessageInvoker(new CacheHandler(cache, _clock, handler));
        try
        {
            for (var i = 0; i < _requests.Length; i++)
            {
                using var request = ToMessage(server.BaseUri, i);
                _answers.Add(await client.SendAsync(request, CancellationToken.None).Soon());
                await CheckAsync(i);
                if (Is(_requests[i], "pause_after"))
                {
                    _clock.Advance(TimeSpan.FromSeconds(3));
                }
            }

            CheckSeen();
            return null;
        }
        catch (Exception e) when (e is UnexpectedException or HttpRequestException)
        {
            return e.Message;
        }
    }

    private HttpRequestMessage ToMessage(Uri server, int i)
    {
        var config = _requests[i];
        var url = $"test/{_body}{(Text(config, "filename") is { } file ? "/" + file : "")}{(Text(config, "query_arg") is { } query ? "?" + query : "")}";
        var message = new HttpRequestMessage(new HttpMethod(Text(config, "request_method") ?? "GET"), new Uri(server, url));
        if (Text(config, "request_body") is { } body)
        {
            message.Content = new StringContent(body);
        }

        foreach (var header in Headers(config, "request_headers"))
        {
            var value = Is(config, "magic_ims") && Header(header).Name.Equals("If-Modified-Since", StringComparison.OrdinalIgnoreCase)
                ? Fix(header, config, _answers[i - 1]).Value
                : Header(header).Value;
            message.Headers.TryAddWithoutValidation(Header(header).Name, value);
        }

        if (Text(config, "cache") == "no-cache")
        {
            message.Headers.TryAddWithoutValidation("Cache-Control", "max-age=0"); // What fetch() makes of it.
        }

        message.Headers.TryAddWithoutValidation("Req-Num", Number(i + 1));
        return message;
    }

    /// <summary>The server's part.</summary>
    private Reply Answer(ReceivedRequest request)
    {
        var number = int.Parse(request.Headers["Req-Num"].Single(), CultureInfo.InvariantCulture);
        var config = _requests[number - 1];
        if (config.TryGetProperty("response_pause", out var pause))
        {
            _clock.Advance(TimeSpan.FromSeconds(pause.GetInt32()));
        }

        var status = config.TryGetProperty("response_status", out var given) ? given[0].GetInt32() : 200;
        if (Text(config, "expected_type")?.EndsWith("validated", StringComparison.Ordinal) == true)
        {
            status = Validates("Last-Modified", "If-Modified-Since") || Validates("ETag", "If-None-Match") ? 304 : 999;
        }

        List<(string Name, string Value)> headers =
        [
            ("Server-Base-Url", request.Target),
            ("Server-Request-Count", Number(_seen.Count + 1)),
            ("Server-Now", Number(_clock.GetUtcNow().ToUnixTimeMilliseconds())),
            ("Request-Numbers", string.Join(' ', [.. _seen.Select(seen => Number(seen.Number)), Number(number)])),
        ];
        var (now, locations) = (_clock.GetUtcNow(), Is(config, "magic_locations") ? request.Target : null);
        var own = Headers(config, "response_headers").SelectMany(header => Fixed(header, config, now, locations)).ToList();
        headers.AddRange(own);
        var expected = Headers(config, "response_headers").Where(header => header.GetArrayLength() < 3 || header[2].ValueKind == JsonValueKind.True).Select(header => Header(header).Name);
        _seen.Add(new(number, request, own, [.. expected.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, string.Join(", ", own.Where(h => h.Name == name).Select(h => h.Value))))]));
        if (Is(config, "disconnect"))
        {
            return Reply.CloseBefore;
        }

        AddMissing("Content-Type", "text/plain");
        AddMissing("Date", now.ToString("r", CultureInfo.InvariantCulture));
        var body = status is 204 or 304 || request.Method == "HEAD" ? "" : Text(config, "response_body") ?? _body;
        AddMissing("Content-Length", Number(body.Length));
        return Reply.Raw($"HTTP/1.1 {Number(status)} Status\r\n{string.Concat(headers.Select(h => $"{h.Name}: {h.Value}\r\n"))}\r\n{body}");

        bool Validates(string validator, string condition)
        {
            var last = _seen.LastOrDefault(seen => seen.Number == number - 1)?.Own ?? Headers(_requests[number - 2], "response_headers").Select(Header); // The cache may have served it.
            return last.LastOrDefault(h => h.Name.Equals(validator, StringComparison.OrdinalIgnoreCase)).Value is { } value && request.Headers[condition].FirstOrDefault() == value;
        }

        void AddMissing(string name, string value)
        {
            if (!headers.Exists(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                headers.Add((name, value));
            }
        }
    }

    private async Task CheckAsync(int i)
    {
        var (config, answer, number) = (_requests[i], _answers[i], i + 1);
        var (status, count) = ((int)answer.StatusCode, Received(answer, "Server-Request-Count"));
        Expect(
            Received(answer, "Request-Numbers")?.Split(' ') is not { } numbers || numbers.Distinct(StringComparer.Ordinal).Count() == numbers.Length,
            $"request {number} was sent twice");
        switch (Text(config, "expected_type"))
        {
            case "cached":
                Expect((status == 304 && count is null) || int.Parse(count ?? "999", CultureInfo.InvariantCulture) < number, $"answer {number} is not from the cache");
                break;
            case "not_cached":
                Expect(count == Number(number), $"answer {number} is from the cache");
                break;
        }

        var expectedStatus = config.TryGetProperty("expected_status", out var given) ? given.ValueKind == JsonValueKind.Null ? status : given.GetInt32()
            : config.TryGetProperty("response_status", out given) ? given[0].GetInt32()
            : 200;
        Expect(status == expectedStatus, status == 999 ? $"request {number} has no condition" : $"the status of answer {number} is {status}, not {expectedStatus}");
        foreach (var header in Headers(config, "expected_response_headers"))
        {
            CheckHeader(header, config, answer, number);
        }

        foreach (var header in Headers(config, "expected_response_headers_missing"))
        {
            var (name, value) = Header(header);
            var received = Received(answer, name);
            Expect(received is null || (value.Length > 0 && !received.Contains(value, StringComparison.Ordinal)), $"answer {number} has {name}: {received}");
        }

        await CheckBodyAsync(config, answer, number);
    }

    private static void CheckHeader(JsonElement header, JsonElement config, HttpResponseMessage answer, int number)
    {
        var name = Header(header).Name;
        var received = Received(answer, name);
        if (header.ValueKind == JsonValueKind.String || header.GetArrayLength() > 2)
        {
            Expect(received is not null, $"answer {number} has no {name}");
        }

        if (header.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var isRight = header.GetArrayLength() == 2 ? received == Fix(header, config, answer).Value
            : header[1].GetString() == "=" ? received == Received(answer, header[2].GetString()!)
            : int.Parse(received!, CultureInfo.InvariantCulture) > header[2].GetInt32();
        Expect(isRight, $"answer {number} has {name}: {received}, not {header}");
    }

    private async Task CheckBodyAsync(JsonElement config, HttpResponseMessage answer, int number)
    {
        var expected = config.TryGetProperty("check_body", out var check) && check.ValueKind == JsonValueKind.False ? null
            : config.TryGetProperty("expected_response_text", out var text) ? text.GetString()
            : Text(config, "response_body") is { } own ? own
            : (int)answer.StatusCode is 204 or 304 || Text(config, "request_method") == "HEAD" ? null
            : _body;
        var body = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Expect(expected is null || body == expected, $"the body of answer {number} is '{body}', not '{expected}'");
    }

    /// <summary>What the server was asked.</summary>
    private void CheckSeen()
    {
        var next = 0;
        for (var i = 0; i < _requests.Length; i++)
        {
            var (config, number, type) = (_requests[i], i + 1, Text(_requests[i], "expected_type"));
            if (type == "cached")
            {
                continue;
            }

            var seen = next < _seen.Count ? _seen[next++] : null;
            if (type == "not_cached")
            {
                Expect(seen?.Number == number, $"request {number} did not reach the server");
            }

            if (type is "etag_validated" or "lm_validated")
            {
                var condition = type == "etag_validated" ? "If-None-Match" : "If-Modified-Since";
                Expect(seen?.Request.Headers.Contains(condition) == true, $"request {number} has no {condition}");
            }

            foreach (var header in Headers(config, "expected_request_headers"))
            {
                var (name, value) = Header(header);
                var received = seen?.Request.Headers[name].FirstOrDefault();
                Expect(header.ValueKind == JsonValueKind.String ? received is not null : received == value, $"request {number} has {name}: {received}");
            }

            foreach (var header in Headers(config, "expected_request_headers_missing"))
            {
                var (name, value) = Header(header);
                var received = seen?.Request.Headers[name].FirstOrDefault();
                Expect(header.ValueKind == JsonValueKind.String ? received is null : received != value, $"request {number} has {name}: {received}");
            }

            foreach (var (name, value) in seen?.Sent.Where(h => !h.Name.Equals("Date", StringComparison.OrdinalIgnoreCase)) ?? [])
            {
                Expect(Received(_answers[i], name) == value, $"answer {number} has {name}: {Received(_answers[i], name)}, not {value}");
            }

            Expect(Text(config, "expected_method") is not { } method || seen?.Request.Method == method, $"request {number} is a {seen?.Request.Method}");
        }
    }

    private static string? Received(HttpResponseMessage answer, string name) =>
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) ? answer.Content.Headers.ContentLength?.ToString(CultureInfo.InvariantCulture)
        : answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>A header whose number of seconds is from the time at which the server answered.</summary>
    private static (string Name, string Value) Fix(JsonElement header, JsonElement config, HttpResponseMessage answer) => Fixed(
        header,
        config,
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Received(answer, "Server-Now")!, CultureInfo.InvariantCulture)),
        Is(config, "magic_locations") ? Received(answer, "Server-Base-Url") : null).Single();

    private static IEnumerable<(string Name, string Value)> Fixed(JsonElement header, JsonElement config, DateTimeOffset now, string? locations)
    {
        var name = header[0].GetString()!;
        if (DateHeaders.Contains(name) && header[1].ValueKind == JsonValueKind.Number)
        {
            var isOld = config.TryGetProperty("rfc850date", out var names) && names.EnumerateArray().Any(n => n.GetString()!.Equals(name, StringComparison.OrdinalIgnoreCase));
            return [(name, now.AddSeconds(header[1].GetInt64()).UtcDateTime.ToString(isOld ? "dddd, dd-MMM-yy HH:mm:ss 'GMT'" : "r", CultureInfo.InvariantCulture))];
        }

        if (locations is not null && name.ToUpperInvariant() is "LOCATION" or "CONTENT-LOCATION")
        {
            return [(name, header[1].ToString() is { Length: > 0 } place ? $"{locations}/{place}" : locations!)];
        }

        return header[1].ValueKind == JsonValueKind.Array ? header[1].EnumerateArray().Select(value => (name, value.ToString())) : [(name, header[1].ToString())];
    }

    private static JsonElement.ArrayEnumerator Headers(JsonElement config, string name) => config.TryGetProperty(name, out var headers) ? headers.EnumerateArray() : default;

    private static (string Name, string Value) Header(JsonElement header) =>
        header.ValueKind == JsonValueKind.String ? (header.GetString()!, "") : (header[0].GetString()!, header.GetArrayLength() > 1 ? header[1].ToString() : "");

    private static string? Text(JsonElement config, string name) => config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Is(JsonElement config, string name) => config.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new UnexpectedException(otherwise);
        }
    }

    /// <summary>What the server was asked, the headers that the case made it answer with, and those of them that have to arrive.</summary>
    private sealed record Seen(int Number, ReceivedRequest Request, List<(string Name, string Value)> Own, List<(string Name, string Value)> Sent);

    private sealed class UnexpectedException(string message) : Exception(message);
}
