using System.Security.Cryptography;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>Ids of 24 hexadecimal digits, as TMDB has them for what is no title and no person.</summary>
internal static class HexIds
{
    /// <summary>The same id for the same thing in every run.</summary>
    public static string Of(string thing) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(thing)).AsSpan(0, 12)).ToLowerInvariant();
}
