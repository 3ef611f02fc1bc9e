using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tmdb.Http;

/// <summary>Turns what came back into a typed answer or into a <see cref="TmdbException"/>. The one place that reads an error body.</summary>
internal static class Answers
{
    public static T Read<T>(TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials)
    {
        ThrowIfFailed(request, response, attempts, credentials);
        T answer;
        try
        {
            answer = TmdbJson.Read<T>(response.Body);
        }
        catch (JsonException e)
        {
            ThrowIfRefused(request, response, attempts, credentials);
            throw Unreadable(request, response, attempts, credentials, e);
        }

        if (MayBeRefusal(answer))
        {
            ThrowIfRefused(request, response, attempts, credentials);
        }

        if (!IsWhole(answer, response.Body) || !IsExpected(answer, request))
        {
            // TMDB's own words tell more than ours, where there are any.
            var said = ReadStatus(response);
            if (said is { StatusMessage: not null, StatusCode: not TmdbStatus.Success } or { Errors.Count: > 0 })
            {
                throw Refused(request, response, attempts, credentials, said);
            }

            throw Unreadable(request, response, attempts, credentials);
        }

        if (answer is Page { UnreadableRows: > 0 and var lost })
        {
            TmdbTrace.Current?.Warning(string.Create(
                CultureInfo.InvariantCulture, $"{request}: {lost} row{(lost == 1 ? string.Empty : "s")} of the answer could not be read."));
        }

        return answer;
    }

    /// <summary>The answer's text, checked to be JSON.</summary>
    public static string ReadText(TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials)
    {
        ThrowIfFailed(request, response, attempts, credentials);
        try
        {
            using var document = JsonDocument.Parse(response.Body);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && (document.RootElement.TryGetProperty("success", out _) || document.RootElement.TryGetProperty("status_code", out _)))
            {
                ThrowIfRefused(request, response, attempts, credentials);
            }

            return Encoding.UTF8.GetString(response.Body);
        }
        catch (JsonException e)
        {
            throw Unreadable(request, response, attempts, credentials, e);
        }
    }

    private static void ThrowIfFailed(TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials)
    {
        if (response.IsSuccess)
        {
            return;
        }

        if (response.Status is >= 300 and < 400)
        {
            var host = response.Headers.Location is { IsAbsoluteUri: true } location ? credentials.Redact(location.Host, request) : "another address";
            throw new TmdbException(
                TmdbErrorKind.Redirected,
                $"{request}: HTTP {response.Status} sends us to {host}. Credentials do not follow a redirect.")
            {
                HttpStatus = response.Status,
                Request = request.ToString(),
                Attempts = attempts,
            };
        }

        throw Refused(request, response, attempts, credentials, ReadStatus(response));
    }

    /// <summary>TMDB's refusal, which for some writes comes with HTTP 200.</summary>
    public static TmdbException Refused(
        TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials, StatusResponse? status)
    {
        var said = ((string?[])[status?.StatusMessage, .. status?.Errors ?? []]).Where(s => !string.IsNullOrWhiteSpace(s));
        var words = string.Join(' ', said.Distinct(StringComparer.Ordinal));
        var shown = words.Length == 0 ? WhatItIs(request, response, credentials, "holds no message of TMDB's")
            : TmdbStatus.IsPublic(status?.StatusCode, words) ? words
            : credentials.Show(words, request);
        var code = status?.StatusCode is { } c ? string.Create(CultureInfo.InvariantCulture, $"TMDB code {c}, ") : string.Empty;
        var tried = attempts > 1 ? " " + SendPipeline.Tried(attempts) : string.Empty;
        return new TmdbException(
            TmdbStatus.KindOf(status, response.Status, request.Needs),
            string.Create(CultureInfo.InvariantCulture, $"{request}: {shown} ({code}HTTP {response.Status}){tried}"))
        {
            HttpStatus = response.Status,
            TmdbCode = status?.StatusCode,
            TmdbMessage = words.Length > 0 ? shown : null,
            Request = request.ToString(),
            Attempts = attempts,
            RetryAfter = RetryAfter.Of(response.Headers, TimeProvider.System),
        };
    }

    /// <summary>Most answers have no such member, and are read once only.</summary>
    private static bool MayBeRefusal<T>(T answer) => answer switch
    {
        StatusResponse or WriteAnswer or SecretAnswer { Success: not true } => true,
        TmdbObject { Unknown: { } unknown } => unknown.ContainsKey("success") || unknown.ContainsKey("status_code"),
        _ => false,
    };

    /// <summary>TMDB also says no with HTTP 200.</summary>
    private static void ThrowIfRefused(TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials)
    {
        if (ReadStatus(response) is { } status && TmdbStatus.IsRefusal(status))
        {
            throw Refused(request, response, attempts, credentials, status);
        }
    }

    /// <summary>Whether the answer has that without which it is none: a page its rows, a record its id, and anything some member.</summary>
    private static bool IsWhole<T>(T answer, ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return !(reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.EndObject)
            && answer is not (Page { HasResults: false } or SecretAnswer { Success: not true })
            && MemberOf<T>("id")?.Invoke(answer!) is not 0;
    }

    /// <summary>Whether it is about what was asked for. A member that is null says nothing.</summary>
    private static bool IsExpected<T>(T answer, TmdbRequest request) =>
        request.Expected.All(expected => MemberOf<T>(expected.Member)?.Invoke(answer!) is not { } value || value.Equals(expected.Value));

    private static StatusResponse? ReadStatus(TmdbResponse response)
    {
        try
        {
            return TmdbJson.Read<StatusResponse>(response.Body);
        }
        catch (JsonException)
        {
            return null; // HTML, empty or cut: the HTTP status has to do.
        }
    }

    private static TmdbException Unreadable(
        TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials, JsonException? cause = null) =>
        new(
            TmdbErrorKind.InvalidAnswer,
            $"{request}: {WhatItIs(request, response, credentials, "not what was asked for")} (HTTP {response.Status})",
            cause is null ? null : credentials.IfHarmless(cause, request))
        {
            HttpStatus = response.Status,
            Request = request.ToString(),
            Attempts = attempts,
        };

    /// <summary>What came in place of an answer; of JSON that is whole, what is wrong with it.</summary>
    private static string WhatItIs(TmdbRequest request, TmdbResponse response, CredentialStore credentials, string wrong)
    {
        var text = response.Body.AsSpan().TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            return "the answer is empty.";
        }

        if (text[0] == '<' || response.MediaType is "text/html")
        {
            return "the answer is a web page, not TMDB's. A proxy or a sign-in page of the network may stand in between.";
        }

        if (IsJson(response.Body))
        {
            return $"the answer is JSON, but {wrong}.";
        }

        return text[0] is (byte)'{' or (byte)'['
            ? "the answer is cut or damaged JSON."
            : $"the answer is not JSON but {(response.MediaType is { } type ? credentials.Redact(type, request) : "something without a content type")}.";
    }

    private static bool IsJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>How a member of a record is read; null for a type that has none of this name.</summary>
    private static Func<object, object?>? MemberOf<T>(string name) => Members<T>.All.GetValueOrDefault(name);

    private static class Members<T>
    {
        public static readonly IReadOnlyDictionary<string, Func<object, object?>> All = TmdbJson.TypeInfo(typeof(T)).Properties
            .Where(p => p.Get is not null && (p.PropertyType == typeof(int) || p.PropertyType == typeof(int?) || p.PropertyType == typeof(string)))
            .ToDictionary(p => p.Name, p => p.Get!, StringComparer.Ordinal);
    }
}
