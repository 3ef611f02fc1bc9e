using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Tmdb.Sandbox;

/// <summary>The v3 sessions of users and guests, and who it is that a call acts for.</summary>
internal sealed class Sessions(SandboxClock clock)
{
    public static readonly TimeSpan LifeOfGuest = TimeSpan.FromMinutes(60);

    private readonly ConcurrentDictionary<string, SandboxUser> _users = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GuestSession> _guests = new(StringComparer.Ordinal);

    public string New(SandboxUser user)
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(20)).ToLowerInvariant();
        _users[id] = user;
        return id;
    }

    public bool Delete(string id) => _users.TryRemove(id, out _);

    public GuestSession NewGuest()
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)).ToLowerInvariant();
        return _guests[id] = new(id, clock.Now);
    }

    /// <summary>A guest session that is still alive; finding it counts as use.</summary>
    public GuestSession? FindGuest(string id)
    {
        if (!_guests.TryGetValue(id, out var guest))
            return null;

        var now = clock.Now;
        if (now - guest.LastUsed >= LifeOfGuest)
        {
            _guests.TryRemove(id, out _);
            return null;
        }

        guest.LastUsed = now;
        return guest;
    }

    /// <summary>The user whose session the call names, or null.</summary>
    public SandboxUser? FindUser(Call call)
    {
        if (call.QueryValue("session_id") is not { } id || !_users.TryGetValue(id, out var user))
            return null;
        call.UserName = user.UserName;
        return user;
    }

    /// <summary>The user whose session the call names; guests and strangers are refused.</summary>
    public SandboxUser RequireUser(Call call) => FindUser(call) ?? throw new TmdbError(TmdbStatus.AuthenticationFailed);

    /// <summary>The ratings of the user or guest whose session the call names, or null.</summary>
    public Ratings? FindRatings(Call call)
    {
        if (FindUser(call) is { } user)
            return user.Ratings;
        return call.QueryValue("guest_session_id") is { } id ? FindGuest(id)?.Ratings : null;
    }

    public Ratings RequireRatings(Call call) => FindRatings(call) ?? throw new TmdbError(TmdbStatus.AuthenticationFailed);

    public void Clear()
    {
        _users.Clear();
        _guests.Clear();
    }
}
