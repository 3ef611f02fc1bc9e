using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>A whole HTTP answer. Immutable once made, so that one can serve many calls.</summary>
internal sealed class Answer(int statusCode, byte[] body, string contentType)
{
    private const string JsonType = "application/json;charset=utf-8";

    // Like TMDB: text is sent as it is, not as \u escapes.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> NoHeaders = [];

    private string? _etag;

    public int StatusCode { get; } = statusCode;

    public byte[] Body { get; } = body;

    public string ContentType { get; } = contentType;

    /// <summary>Writes a body that is too large to be held; null where <see cref="Body"/> is all.</summary>
    public Action<Stream>? Writer { get; init; }

    /// <summary>The length of the body, whoever has it.</summary>
    public long Length { get; init; } = body.Length;

    /// <summary>Headers of this answer alone.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>How long, in seconds, a GET's answer may be cached.</summary>
    public int MaxAge { get; init; } = 600;

    /// <summary>The weak validator that every GET's answer has.</summary>
    public string ETag
    {
        get => _etag ??= $"W/\"{Convert.ToHexString(SHA256.HashData(Body).AsSpan(0, 16)).ToLowerInvariant()}\"";
        init => _etag = value;
    }

    public static Answer Json(JsonNode body, int statusCode = 200, int maxAge = 600) =>
        new(statusCode, Encoding.UTF8.GetBytes(body.ToJsonString(Plain)), JsonType) { MaxAge = maxAge };

    /// <summary>The answer that only tells one of TMDB's codes; <paramref name="httpStatus"/> where it differs from the table.</summary>
    public static Answer Of(TmdbStatus status, string? message = null, int? httpStatus = null) => Json(
        new JsonObject
        {
            ["success"] = status.IsSuccess,
            ["status_code"] = status.Code,
            ["status_message"] = message ?? status.Message,
        },
        httpStatus ?? status.HttpStatus);

    /// <summary>A refusal that says twice that it failed, as TMDB does for a session and for a write without a user.</summary>
    public static Answer Failure(TmdbStatus status) => Json(
        new JsonObject
        {
            ["success"] = false,
            ["failure"] = true,
            ["status_code"] = status.Code,
            ["status_message"] = status.Message,
        },
        status.HttpStatus);

    /// <summary>The other shape of TMDB's validation errors: texts, and no code.</summary>
    public static Answer Errors(params string[] errors) =>
        Json(new JsonObject { ["errors"] = new JsonArray([.. errors.Select(error => (JsonNode)error)]) }, 422);

    public static Answer Html(string html, int statusCode = 200) =>
        new(statusCode, Encoding.UTF8.GetBytes(html), "text/html;charset=utf-8");

    public static Answer Redirect(string location) =>
        new(302, [], "text/html;charset=utf-8") { Headers = Header("Location", location) };

    public Answer WithHeader(string name, string value) =>
        new(StatusCode, Body, ContentType) { Headers = Header(name, value), MaxAge = MaxAge };

    /// <summary>Sends the body, or its first bytes.</summary>
    public async Task WriteAsync(Stream output, long length, CancellationToken stop)
    {
        if (Writer is null)
        {
            await output.WriteAsync(Body.AsMemory(0, (int)length), stop).ConfigureAwait(false);
            return;
        }

        using var bounded = new BoundedStream(output, length);
        Writer(bounded);
    }

    public static string CacheControl(int maxAge) => string.Create(CultureInfo.InvariantCulture, $"public, max-age={maxAge}");

    public static string Seconds(TimeSpan span) => Math.Ceiling(span.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Header(string name, string value) =>
        new(StringComparer.Ordinal) { [name] = value };
}
