using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Tmdb.Sandbox;

/// <summary>The request tokens of v3 and v4 that are not expired.</summary>
internal sealed class RequestTokens(SandboxClock clock, Credentials credentials)
{
    private static readonly TimeSpan LifeOfVersion3 = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan LifeOfVersion4 = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, RequestToken> _tokens = new(StringComparer.Ordinal);

    public RequestToken NewVersion3() => Add(new(
        Convert.ToHexString(RandomNumberGenerator.GetBytes(20)).ToLowerInvariant(), false, clock.Now + LifeOfVersion3, null));

    public RequestToken NewVersion4(string? redirectTo) =>
        Add(new(credentials.NewRequestToken(), true, clock.Now + LifeOfVersion4, redirectTo));

    /// <summary>The token, unless it is unknown, expired or used up.</summary>
    public RequestToken? Find(string value, bool isVersion4)
    {
        var token = Find(value);
        return token?.IsVersion4 == isVersion4 ? token : null;
    }

    public RequestToken? Find(string value) =>
        _tokens.TryGetValue(value, out var token) && clock.Now < token.ExpiresAt && token.State != RequestTokenState.Used ? token : null;

    public void Clear() => _tokens.Clear();

    private RequestToken Add(RequestToken token) => _tokens[token.Value] = token;
}
