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
        try
        {
            return TmdbJson.Read<T>(response.Body);
        }
        catch (JsonException e)
        {
            throw Unreadable(request, response, attempts, credentials, e);
        }
    }

    /// <summary>The answer's text, checked to be JSON.</summary>
    public static string ReadText(TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials)
    {
        ThrowIfFailed(request, response, attempts, credentials);
        try
        {
            using var document = JsonDocument.Parse(response.Body);
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
        var words = status?.StatusMessage ?? (status?.Errors is { Count: > 0 } errors ? string.Join(" ", errors) : null);
        var shown = credentials.Redact(words ?? WhatItIs(response), request);
        var code = status?.StatusCode is { } c ? string.Create(CultureInfo.InvariantCulture, $"TMDB code {c}, ") : string.Empty;
        var withSession = credentials.Session is not null && request.Needs is CredentialUse.UserSession or CredentialUse.AnySession or CredentialUse.GuestSession;
        var tried = attempts > 1 ? " " + SendPipeline.Tried(attempts) : string.Empty;
        return new TmdbException(
            TmdbStatus.KindOf(status?.StatusCode, response.Status, withSession),
            string.Create(CultureInfo.InvariantCulture, $"{request}: {shown} ({code}HTTP {response.Status}){tried}"))
        {
            HttpStatus = response.Status,
            TmdbCode = status?.StatusCode,
            TmdbMessage = words is null ? null : shown,
            Request = request.ToString(),
            Attempts = attempts,
        };
    }

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
        TmdbRequest request, TmdbResponse response, int attempts, CredentialStore credentials, JsonException cause) =>
        new(
            TmdbErrorKind.InvalidAnswer,
            $"{request}: {credentials.Redact(WhatItIs(response), request)} (HTTP {response.Status})",
            credentials.IfHarmless(cause, request))
        {
            HttpStatus = response.Status,
            Request = request.ToString(),
            Attempts = attempts,
        };

    private static string WhatItIs(TmdbResponse response)
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

        return text[0] is (byte)'{' or (byte)'['
            ? "the answer is cut or damaged JSON."
            : $"the answer is not JSON but {response.MediaType ?? "something without a content type"}.";
    }
}
