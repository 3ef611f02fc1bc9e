using System.Net.Http.Headers;

namespace Tmdb.Caching;

/// <summary>The rules of RFC 9111 for a private cache: what may be kept, what may be used, and what a write takes away.</summary>
internal static class CacheRules
{
    private static readonly string[] Conditions = ["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"];

    /// <summary>What holds for one connection only (section 3.1). A cookie is a credential, and this client takes none. The length is that of the body.</summary>
    private static readonly HashSet<string> NotKept = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authentication-Info", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding",
        "Upgrade", "Set-Cookie", "Set-Cookie2", "Content-Length",
    };

    /// <summary>Whether a request has a condition of its own, or asks for a part. The server answers these.</summary>
    public static bool IsOnCondition(HttpRequestMessage request) => Array.Exists(Conditions, request.Headers.NonValidated.Contains);

    public static CacheDirectives DirectivesOf(HttpHeaders headers) =>
        headers.NonValidated.TryGetValues("Cache-Control", out var lines) ? CacheDirectives.Of(lines) : CacheDirectives.None;

    /// <summary>The headers of an answer that may be kept, a line for each value.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> HeadersOf(HttpResponseMessage response)
    {
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))
            .ToList();
        var named = headers.Where(header => header.Key.Equals("Connection", StringComparison.OrdinalIgnoreCase)).SelectMany(header => FieldValues.Split(header.Value));
        var limited = DirectivesOf(response.Headers).Fields("no-cache") ?? [];
        var dropped = new HashSet<string>([.. NotKept, .. named, .. limited], StringComparer.OrdinalIgnoreCase);
        return headers.FindAll(header => !dropped.Contains(header.Key));
    }

    /// <summary>Whether an answer may be kept (section 3), and is worth it.</summary>
    public static bool MayStore(HttpRequestMessage request, CacheDirectives asked, StoredAnswer answer)
    {
        // Of what went wrong, only what is not there stays so for a time. The rest is asked for again.
        var isUnderstood = answer.Status is 200 or 203 or 204 or 404 or 410;
        var mayStore = !asked.Has("no-store") && (answer.Directives.Has("must-understand") ? isUnderstood : !answer.Directives.Has("no-store"));
        return mayStore
            && (isUnderstood || answer.Status is > 204 and < 300 and not 206)
            && answer.Variant is not null
            && (answer.CanBeConfirmed || (answer.Lifetime > TimeSpan.Zero && !answer.IsAlwaysConfirmed))
            && IsOfAcceptedType(request, answer);
    }

    /// <summary>Whether an answer may be served without asking (sections 4.2 and 5.2.1).</summary>
    public static bool MayServe(StoredAnswer answer, CacheDirectives asked, DateTimeOffset now)
    {
        var age = answer.AgeAt(now);
        var left = answer.Lifetime - age;
        var tolerated = asked.Has("max-stale") && answer.MayBeStale ? asked.Value("max-stale") is null ? TimeSpan.MaxValue : asked.Seconds("max-stale")!.Value : TimeSpan.Zero;
        return !asked.Has("no-cache") && !asked.Has("no-store") && !answer.IsAlwaysConfirmed
            && (left > TimeSpan.Zero || -left < tolerated)
            && !(age > asked.Seconds("max-age"))
            && !(left < asked.Seconds("min-fresh"));
    }

    /// <summary>The addresses whose answers a request has changed (section 4.4).</summary>
    public static IEnumerable<Uri> ChangedBy(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (request.Method == HttpMethod.Get || request.Method == HttpMethod.Head || request.Method == HttpMethod.Options || request.Method == HttpMethod.Trace || (int)response.StatusCode >= 400)
        {
            return [];
        }

        var target = request.RequestUri!;
        return new[] { target, response.Headers.Location, response.Content.Headers.ContentLocation }
            .Where(uri => uri is not null)
            .Select(uri => new Uri(target, uri!))
            .Where(uri => uri.GetLeftPart(UriPartial.Authority) == target.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>Whether it is what was asked for: the page of a proxy in between is not to come back for hours.</summary>
    private static bool IsOfAcceptedType(HttpRequestMessage request, StoredAnswer answer) =>
        request.Headers.Accept.Count == 0
        || !MediaTypeHeaderValue.TryParse(answer.Values("Content-Type").FirstOrDefault(), out var type)
        || request.Headers.Accept.Any(accepted => accepted.MediaType is "*/*" || string.Equals(accepted.MediaType, type.MediaType, StringComparison.OrdinalIgnoreCase));
}
