namespace Tmdb;

/// <summary>
/// An answer that holds a secret. Its text is the name of its type alone, so that no log or message ever shows the secret by accident.
/// </summary>
internal abstract class SecretAnswer : TmdbObject
{
    public bool? Success { get; init; }

    public sealed override string ToString() => GetType().Name;
}

/// <summary>A new v3 request token, which has not been approved yet.</summary>
internal sealed class RequestTokenResponse : SecretAnswer
{
    public DateTimeOffset? ExpiresAt { get; init; }

    public string? RequestToken { get; init; }
}

/// <summary>A v3 session.</summary>
internal sealed class SessionResponse : SecretAnswer
{
    public string? SessionId { get; init; }
}

/// <summary>A v3 guest session, which can only rate.</summary>
internal sealed class GuestSessionResponse : SecretAnswer
{
    public string? GuestSessionId { get; init; }

    /// <summary>When it expires if it is not used.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A new v4 request token, which has not been approved yet.</summary>
internal sealed class V4RequestTokenResponse : SecretAnswer
{
    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    public string? RequestToken { get; init; }
}

/// <summary>A v4 user access token.</summary>
internal sealed class AccessTokenResponse : SecretAnswer
{
    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>The v4 account id, a string. It differs from the numeric v3 account id.</summary>
    public string? AccountId { get; init; }

    public string? AccessToken { get; init; }
}
