namespace Tmdb.Sandbox;

/// <summary>The kind of credential that a request carried.</summary>
public enum CredentialKind
{
    /// <summary>None that is valid.</summary>
    None,

    /// <summary>The v3 API key.</summary>
    ApiKey,

    /// <summary>The application's read access token.</summary>
    Token,

    /// <summary>A user's v4 access token.</summary>
    UserToken,
}
