namespace Tmdb.Sandbox;

/// <summary>What goes wrong with a request.</summary>
public enum SandboxFaultKind
{
    /// <summary>429 with code 25, and a header Retry-After if a wait is given.</summary>
    RateLimited,

    /// <summary>An error with TMDB's body: 500, or the status that is given.</summary>
    ServerError,

    /// <summary>The answer is right, and comes late.</summary>
    Delay,

    /// <summary>The connection is cut, and nothing was sent.</summary>
    CutBeforeAnswer,

    /// <summary>The connection is cut after the headers and half of the body.</summary>
    CutInAnswer,

    /// <summary>An HTML page, as a proxy would send: with 200, or the status that is given.</summary>
    Html,

    /// <summary>200 with JSON that ends too early, though HTTP says that it is whole.</summary>
    BrokenJson,

    /// <summary>No body: with 200, or the status that is given.</summary>
    EmptyBody,

    /// <summary>A redirect to another host.</summary>
    RedirectTo,
}
