using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Tmdb.Sandbox;

/// <summary>The application's key and token, and the tokens that users have granted it.</summary>
internal sealed class Credentials
{
    private readonly ConcurrentDictionary<string, SandboxUser> _userTokens = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _revoked = new(StringComparer.Ordinal);
    private readonly Jwt _jwt;
    private HashSet<string> _ended = [];

    public Credentials(SandboxClock clock)
    {
        ApiKey = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)).ToLowerInvariant();
        _jwt = new Jwt(ApiKey, clock);
        Token = _jwt.Create(ApplicationId, "api_read");
    }

    public string ApiKey { get; }

    public string Token { get; }

    private string ApplicationId { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(12)).ToLowerInvariant();

    public Credential OfToken(string token)
    {
        if (token == Token)
        {
            return new(CredentialKind.Token);
        }

        return _userTokens.TryGetValue(token, out var user) ? new(CredentialKind.UserToken, user) : default;
    }

    public string NewRequestToken() => _jwt.Create(ApplicationId, "pending_request_token");

    public string Grant(SandboxUser user)
    {
        var token = _jwt.Create(user.AccountObjectId, "api_read", "api_write");
        _userTokens[token] = user;
        return token;
    }

    public bool Revoke(string token) => _userTokens.TryRemove(token, out _) && _revoked.TryAdd(token, true);

    public bool IsRevoked(string token) => _revoked.ContainsKey(token);

    /// <summary>Whether a token was a user's before the sandbox was set back.</summary>
    public bool IsEndedByReset(string token) => _ended.Contains(token);

    public void Reset()
    {
        _ended = [.. _userTokens.Keys];
        _userTokens.Clear();
        _revoked.Clear();
    }
}
