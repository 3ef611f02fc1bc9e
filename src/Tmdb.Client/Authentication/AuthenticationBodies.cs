namespace Tmdb;

/// <summary>A body that holds a secret. Its text is the name of its type alone.</summary>
internal abstract record SecretBody
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Approves a request token with the user's login.</summary>
internal sealed record LoginBody(string Username, string Password, string RequestToken) : SecretBody;

/// <summary>Creates a session (v3) or an access token (v4) from an approved request token.</summary>
internal sealed record RequestTokenBody(string RequestToken) : SecretBody;

/// <summary>The session to delete.</summary>
internal sealed record SessionIdBody(string SessionId) : SecretBody;

/// <summary>The v4 access token to delete, or to create a v3 session from.</summary>
internal sealed record AccessTokenBody(string AccessToken) : SecretBody;

/// <summary>Requests a v4 request token.</summary>
/// <param name="RedirectTo">Where the browser goes once the user has decided. Null to stay at TMDB.</param>
internal sealed record RedirectToBody(string? RedirectTo);
