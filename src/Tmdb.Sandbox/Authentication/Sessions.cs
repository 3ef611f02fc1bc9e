using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Tmdb.Sandbox;

/// <summary>The v3 sessions of users and guests, and who it is that a call acts for.</summary>
internal sealed class Sessions(SandboxClock clock)
{
    public static readonly TimeSpan LifeOfGuest = TimeSpan.FromMinutes(60);

    private readonly ConcurrentDictionary<string, SandboxUser> _users = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GuestSession> _guests = new(StringComparer.Ordinal);
    private HashSet<string> _ended = [];

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
        {
            return null;
        }

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
        if (call.Parameter("session_id") is not { } id)
        {
            return null;
        }

        if (!_users.TryGetValue(id, out var user))
        {
            NoteReset(call, id);
            return null;
        }

        call.UserName = user.UserName;
        return user;
    }

    /// <summary>The user whose session the call names; guests and strangers are refused.</summary>
    public SandboxUser RequireUser(Call call) => FindUser(call) ?? throw new TmdbError(TmdbStatus.AuthenticationFailed);

    /// <summary>The ratings of the user or guest whose session the call names, or null.</summary>
    public Ratings? FindRatings(Call call)
    {
        if (FindUser(call) is { } user)
        {
            return user.Ratings;
        }

        if (call.Parameter("guest_session_id") is not { } id)
        {
            return null;
        }

        var guest = FindGuest(id);
        if (guest is null)
        {
            NoteReset(call, id);
        }

        return guest?.Ratings;
    }

    public Ratings RequireRatings(Call call) => FindRatings(call) ?? throw new TmdbError(TmdbStatus.AuthenticationFailed);

    /// <summary>Ends all sessions, and remembers them so that a later call with one can be told why it is refused.</summary>
    public void Reset()
    {
        _ended = [.. _users.Keys, .. _guests.Keys];
        _users.Clear();
        _guests.Clear();
    }

    private void NoteReset(Call call, string id)
    {
        if (_ended.Contains(id))
        {
            call.Problems.Add(SandboxState.EndedByReset("session"));
        }
    }
}
