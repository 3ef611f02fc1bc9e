using System.Globalization;
using System.Text.Json;

namespace Tmdb;

/// <summary>A read token, an API key, or a user token. The type is detected from its format. Its value is never displayed.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/authentication-application"/></remarks>
public sealed class TmdbCredential
{
    private const int ApiKeyLength = 32;
    private const string QuotationMarks = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    private const string WhatIsExpected =
        "Expected is an API Read Access Token (a JWT: three parts with dots between them) or a v3 API key (32 hexadecimal digits). "
        + "Both are at https://www.themoviedb.org/settings/api.";

    private TmdbCredential(TmdbCredentialKind kind, string secret, DateTimeOffset? expiresAt)
    {
        Kind = kind;
        Secret = secret;
        ExpiresAt = expiresAt;
    }

    /// <summary>Which kind of credential it is.</summary>
    public TmdbCredentialKind Kind { get; }

    /// <summary>When the token expires. Null when unknown, as for TMDB's current tokens.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>The value of the credential, for requests and vaults only.</summary>
    internal string Secret { get; }

    /// <summary>Tells a token from a key, locally. White space around it does not count. Whether a key has the form of TMDB's keys is looked at
    /// by <see cref="TmdbClient"/>, which knows the address: another service may have keys of its own.</summary>
    /// <param name="text">The credential.</param>
    /// <param name="timeProvider">The clock that tells whether a token has expired; the system's if null.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="TmdbException">It is neither (<see cref="TmdbErrorKind.MalformedCredential"/>), or it is a token whose time
    /// is over (<see cref="TmdbErrorKind.CredentialExpired"/>).</exception>
    public static TmdbCredential Parse(string text, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            throw Malformed("The credential is empty.");
        }

        if (trimmed.AsSpan().ContainsAny('\r', '\n'))
        {
            throw Malformed("The credential has several lines.");
        }

        switch (QuotationMarks.Contains(trimmed[0], StringComparison.Ordinal), QuotationMarks.Contains(trimmed[^1], StringComparison.Ordinal))
        {
            case (true, true):
                throw Malformed("The credential is enclosed in quotation marks. Give it without them.");
            case (true, false):
                throw Malformed("The credential starts with a quotation mark. Give it without.");
            case (false, true):
                throw Malformed("The credential ends with a quotation mark. Give it without.");
            default:
                break;
        }

        if (trimmed.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw Malformed("The credential starts with the word 'Bearer'. Give the token alone.");
        }

        if (trimmed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            throw Malformed("The credential has white space or control characters inside.");
        }

        if (!System.Text.Ascii.IsValid(trimmed))
        {
            throw Malformed("The credential holds characters that are not ASCII, perhaps invisible ones.");
        }

        // Base64URL of '{' and of '"', a blank or a line's end after it: a token cut before its first dot. As api_key it would end up in
        // other people's logs. No hexadecimal key starts like that.
        var looksLikeToken = trimmed.Contains('.', StringComparison.Ordinal)
            || trimmed.StartsWith("ey", StringComparison.Ordinal) || trimmed.StartsWith("ew", StringComparison.Ordinal);
        return looksLikeToken
            ? ParseToken(trimmed, timeProvider ?? TimeProvider.System)
            : new TmdbCredential(TmdbCredentialKind.ApiKey, trimmed, expiresAt: null);
    }

    /// <summary>Refuses a key that cannot be TMDB's before it is sent there. Cut by one digit it is still most of a secret, and would be part of an address.</summary>
    /// <exception cref="TmdbException">It has another form than TMDB's keys (<see cref="TmdbErrorKind.MalformedCredential"/>).</exception>
    internal void CheckFor(TmdbClientOptions options)
    {
        if (Kind != TmdbCredentialKind.ApiKey || !options.IsTmdb)
        {
            return;
        }

        if (Secret.Length != ApiKeyLength)
        {
            throw Malformed(string.Create(
                CultureInfo.InvariantCulture, $"The credential has {Secret.Length} character{(Secret.Length == 1 ? string.Empty : "s")}, and an API key has {ApiKeyLength}."));
        }

        if (!Secret.All(char.IsAsciiHexDigit))
        {
            throw Malformed("The credential has the length of an API key, and a character in it is not hexadecimal.");
        }
    }

    /// <summary>The kind of credential, without its value.</summary>
    /// <returns>For example <c>ReadToken</c>.</returns>
    public override string ToString() => Kind.ToString();

    private static TmdbCredential ParseToken(string token, TimeProvider timeProvider)
    {
        var segments = token.Split('.');
        if (segments.Length != 3 || segments.Any(s => s.Length == 0))
        {
            throw MalformedToken($"it has {segments.Count(s => s.Length > 0)} of 3 parts");
        }

        try
        {
            return ReadToken(token, segments, timeProvider);
        }
        catch (InvalidOperationException)
        {
            throw MalformedToken("it holds text that is not Unicode"); // Such as half a surrogate pair.
        }
    }

    private static TmdbCredential ReadToken(string token, string[] segments, TimeProvider timeProvider)
    {
        using var header = DecodeObject(segments[0], "first part (the header)");
        if (!header.RootElement.TryGetProperty("alg", out var algorithm) || algorithm.ValueKind != JsonValueKind.String)
        {
            throw MalformedToken("its first part (the header) names no algorithm");
        }

        using var payload = DecodeObject(segments[1], "second part (the payload)");
        foreach (var name in (string[])["exp", "nbf", "iat"])
        {
            if (payload.RootElement.TryGetProperty(name, out var moment) && moment.ValueKind != JsonValueKind.Number)
            {
                throw MalformedToken($"its second part (the payload) has a '{name}' that is no number");
            }
        }

        if (!IsBase64Url(segments[2]))
        {
            throw MalformedToken("its third part (the signature) is not Base64URL");
        }

        var expiresAt = ExpiryOf(payload.RootElement);
        if (expiresAt <= timeProvider.GetUtcNow())
        {
            throw new TmdbException(
                TmdbErrorKind.CredentialExpired,
                FormattableString.Invariant($"The token expired on {expiresAt:yyyy-MM-dd HH:mm} UTC. Get a new one at https://www.themoviedb.org/settings/api."));
        }

        return new TmdbCredential(CanWrite(payload.RootElement) ? TmdbCredentialKind.UserToken : TmdbCredentialKind.ReadToken, token, expiresAt);
    }

    /// <summary>Whose token it is: of a user token, the id of the user's account in v4. Null when it does not say, or is no token.</summary>
    internal static string? SubjectOf(string token)
    {
        try
        {
            using var payload = DecodeObject(token.Split('.') is [_, var second, _] ? second : string.Empty, "second part (the payload)");
            return payload.RootElement.TryGetProperty("sub", out var subject) && subject.ValueKind == JsonValueKind.String ? subject.GetString() : null;
        }
        catch (Exception e) when (e is TmdbException or InvalidOperationException)
        {
            return null;
        }
    }

    private static DateTimeOffset? ExpiryOf(JsonElement payload)
    {
        if (!payload.TryGetProperty("exp", out var expiry))
        {
            return null;
        }

        // A NumericDate may have a fraction (RFC 7519, section 2), and anybody can write a number that is no date.
        var seconds = expiry.GetDouble();
        return seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : throw MalformedToken("its second part (the payload) has an 'exp' that is no date");
    }

    /// <summary>An application's token has the scope api_read; only a user's can write.</summary>
    private static bool CanWrite(JsonElement payload) =>
        payload.TryGetProperty("scopes", out var scopes)
        && scopes.ValueKind == JsonValueKind.Array
        && scopes.EnumerateArray().Any(s => s.ValueKind == JsonValueKind.String && s.GetString()!.Contains("api_write", StringComparison.Ordinal));

    private static JsonDocument DecodeObject(string segment, string part)
    {
        if (!IsBase64Url(segment))
        {
            throw MalformedToken($"its {part} is not Base64URL");
        }

        try
        {
            var base64 = segment.Replace('-', '+').Replace('_', '/');
            var document = JsonDocument.Parse(Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '=')));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            // The exception's text quotes what it read: a piece of the credential. It stays here.
        }

        throw MalformedToken($"its {part} does not decode to a JSON object");
    }

    private static bool IsBase64Url(string segment) =>
        segment.Length % 4 != 1 && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static TmdbException MalformedToken(string what) =>
        Malformed($"The credential looks like a token (JWT) that is damaged or cut: {what}.");

    private static TmdbException Malformed(string what) =>
        new(TmdbErrorKind.MalformedCredential, $"{what} {WhatIsExpected}");
}
