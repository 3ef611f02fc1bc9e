using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Caching;

/// <summary>Under which name an answer is kept.</summary>
/// <param name="Name">A keyed hash of the address and the credentials that are sent there: whoever sends other credentials has another name, and without
/// the very credentials nobody can tell what a name stands for.</param>
/// <param name="IsUsers">Whether it is about what users own.</param>
internal sealed record AnswerKey(string Name, bool IsUsers)
{
    /// <summary>The key of a request's answer, or of another address with the same credentials.</summary>
    /// <param name="secret">What the hash is keyed with.</param>
    /// <param name="epoch">Which time between two writes it is, for what users own; null for anything else.</param>
    /// <param name="request">The request, with its credentials.</param>
    /// <param name="address">The other address.</param>
    public static AnswerKey Of(byte[] secret, string? epoch, HttpRequestMessage request, Uri? address = null) =>
        new(Hash(secret, $"{epoch}\n{request.Headers.Authorization}\n{(address ?? request.RequestUri)!.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}"), epoch is not null);

    /// <summary>What a request has in the headers by which an answer varies (RFC 9111, section 4.1), hashed; null if no other request can have the same.</summary>
    public static string? Variant(byte[] secret, IReadOnlyDictionary<string, HeaderStringValues> request, IEnumerable<string> vary)
    {
        var names = vary.SelectMany(FieldValues.Split).Select(name => name.ToUpperInvariant()).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return string.Empty;
        }

        // A hash of it: Authorization may be among them.
        return names.Contains("*", StringComparer.Ordinal) ? null : Hash(secret, string.Join('\n', names.Select(ValueOf)));

        string ValueOf(string name) => request.TryGetValue(name, out var lines)
            ? $"{name}: {string.Join(',', lines.SelectMany(FieldValues.Split))}"
            : string.Empty;
    }

    private static string Hash(byte[] secret, string text) => Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
