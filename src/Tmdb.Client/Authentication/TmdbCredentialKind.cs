namespace Tmdb;

/// <summary>The two kinds of credential that name an application to TMDB.</summary>
public enum TmdbCredentialKind
{
    /// <summary>An API Read Access Token (a JWT), sent as <c>Authorization: Bearer</c>. Works for v3 and v4.</summary>
    ReadToken,

    /// <summary>A v3 API key, sent as the query parameter <c>api_key</c>.</summary>
    ApiKey,

    /// <summary>A v4 user access token (a JWT with the right to write), sent as <c>Authorization: Bearer</c>. It also identifies a user.</summary>
    UserToken,
}
