namespace Tmdb;

/// <summary>A body that holds a secret. Its text is the name of its type alone.</summary>
internal abstract record SecretBody
{
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Approves a request token with the user's own login.</summary>
internal sealed record LoginBody(string Username, string Password, string RequestToken) : SecretBody;

/// <summary>Makes a session (version 3) or an access token (version 4) of an approved request token.</summary>
internal sealed record RequestTokenBody(string RequestToken) : SecretBody;

/// <summary>Names the session to end.</summary>
internal sealed record SessionIdBody(string SessionId) : SecretBody;

/// <summary>Names the access token of version 4 to end, or to make a session of version 3 from.</summary>
internal sealed record AccessTokenBody(string AccessToken) : SecretBody;

/// <summary>Asks for a request token of version 4.</summary>
/// <param name="RedirectTo">Where the browser goes once the user has decided. Null to stay at TMDB.</param>
internal sealed record RedirectToBody(string? RedirectTo);
