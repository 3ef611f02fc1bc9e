namespace Tmdb;

/// <summary>The two kinds of session.</summary>
public enum TmdbSessionKind
{
    /// <summary>Acts for a user who approved it.</summary>
    User,

    /// <summary>Rates without an account. TMDB deletes it after 60 minutes without use.</summary>
    Guest,
}

/// <summary>A session at TMDB. Its id is a secret and is not shown.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/authentication-user"/></remarks>
public sealed class TmdbSession
{
    internal TmdbSession(TmdbSessionKind kind, string id, DateTimeOffset? expiresAt = null)
    {
        Kind = kind;
        Id = id;
        ExpiresAt = expiresAt;
    }

    /// <summary>Whose session it is.</summary>
    public TmdbSessionKind Kind { get; }

    /// <summary>When TMDB said that it ends, if it is not used before; null for a user's, which lasts until it is deleted.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>The session's id: for the request that carries it and the vault that keeps it, nothing else.</summary>
    internal string Id { get; }

    /// <summary>The kind of session, and nothing of its id.</summary>
    /// <returns><c>User</c> or <c>Guest</c>.</returns>
    public override string ToString() => Kind.ToString();
}
