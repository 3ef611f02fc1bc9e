namespace Tmdb;

/// <summary>
/// An answer that holds a secret. Its text is the name of its type alone, so that no log or message ever shows the secret by accident.
/// </summary>
internal abstract class SecretAnswer : TmdbObject
{
    public bool? Success { get; init; }

    public sealed override string ToString() => GetType().Name;
}

/// <summary>A new request token of version 3, which its user has yet to approve.</summary>
internal sealed class RequestTokenResponse : SecretAnswer
{
    public DateTimeOffset? ExpiresAt { get; init; }

    public string? RequestToken { get; init; }
}

/// <summary>A session of version 3.</summary>
internal sealed class SessionResponse : SecretAnswer
{
    public string? SessionId { get; init; }
}

/// <summary>A guest's session of version 3, which can only rate.</summary>
internal sealed class GuestSessionResponse : SecretAnswer
{
    public string? GuestSessionId { get; init; }

    /// <summary>When it ends if it is not used before.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A new request token of version 4, which its user has yet to approve.</summary>
internal sealed class V4RequestTokenResponse : SecretAnswer
{
    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    public string? RequestToken { get; init; }
}

/// <summary>A user's access token of version 4.</summary>
internal sealed class AccessTokenResponse : SecretAnswer
{
    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>The account by which version 4 knows the user: a text, not the number of version 3.</summary>
    public string? AccountId { get; init; }

    public string? AccessToken { get; init; }
}
