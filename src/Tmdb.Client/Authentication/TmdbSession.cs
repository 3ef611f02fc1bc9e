namespace Tmdb;

/// <summary>The two kinds of session.</summary>
public enum TmdbSessionKind
{
    /// <summary>Acts on behalf of the user who approved it.</summary>
    User,

    /// <summary>Rates without an account. TMDB deletes it after 60 minutes of inactivity.</summary>
    Guest,
}

/// <summary>A TMDB session. Its id is a secret and is not displayed.</summary>
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

    /// <summary>When the session expires if it is not used. Null for a user session, which is valid until it is deleted.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>The session id, for requests and vaults only.</summary>
    internal string Id { get; }

    /// <summary>The kind of session, without its id.</summary>
    /// <returns><c>User</c> or <c>Guest</c>.</returns>
    public override string ToString() => Kind.ToString();
}
