using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Makes tokens that look like TMDB's. They are looked up, never trusted for what they say.</summary>
internal sealed class Jwt(string applicationKey, SandboxClock clock)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Create(string subject, params string[] scopes)
    {
        var header = Encode("""{"alg":"HS256"}"""u8);
        var payload = Encode(Encoding.UTF8.GetBytes(new JsonObject
        {
            ["aud"] = applicationKey,
            ["nbf"] = clock.Now.ToUnixTimeMilliseconds() / 1000m,
            ["jti"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(12)).ToLowerInvariant(),
            ["sub"] = subject,
            ["scopes"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]),
            ["version"] = 1,
        }.ToJsonString()));
        var signature = Encode(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{header}.{payload}")));
        return $"{header}.{payload}.{signature}";
    }

    private static string Encode(ReadOnlySpan<byte> bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
