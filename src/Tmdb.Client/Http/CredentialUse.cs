namespace Tmdb.Http;

/// <summary>Which credential a request needs, beside the application's own.</summary>
internal enum CredentialUse
{
    /// <summary>The application's credential alone.</summary>
    Application,

    /// <summary>The application's credential, which must be a token: v4 knows no API key.</summary>
    ApplicationToken,

    /// <summary>A user's session.</summary>
    UserSession,

    /// <summary>A user's session or a guest's.</summary>
    AnySession,

    /// <summary>A guest's session, whose id is part of the path.</summary>
    GuestSession,

    /// <summary>A v4 user token in place of the application's credential.</summary>
    UserToken,

    /// <summary>Whatever there is: the session (v3) or the user token (v4) too, without insisting on one.</summary>
    Everything,
}
