namespace Tmdb;

/// <summary>One request, or one argument, failed. The message says what happened and to what, and holds no secret.</summary>
#pragma warning disable CA1032, RCS1194 // Without a kind it says nothing: the standard constructors are left out on purpose.
public sealed class TmdbException : Exception
#pragma warning restore CA1032, RCS1194
{
    /// <summary>Makes the exception.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">What happened, and to what. Never a secret.</param>
    /// <param name="innerException">What caused it.</param>
    public TmdbException(TmdbErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>What went wrong, as a stable name.</summary>
    public TmdbErrorKind Kind { get; }

    /// <summary>The HTTP status, 100 to 599; null when there was no answer.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>TMDB's own status code, 1 to 47 today; null when TMDB sent none.</summary>
    public int? TmdbCode { get; init; }

    /// <summary>TMDB's own words; null when it sent none.</summary>
    public string? TmdbMessage { get; init; }

    /// <summary>What was asked, such as <c>GET /3/movie/550</c>, without secrets; null when no request was made.</summary>
    public string? Request { get; init; }

    /// <summary>How many times the request was sent; 0 when it was not.</summary>
    public int Attempts { get; init; }

    /// <summary>How long TMDB asks to wait before the request is sent again, at most a minute; null when it asks for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The same, in other words.</summary>
    internal TmdbException Saying(string message) => new(Kind, message, InnerException)
    {
        HttpStatus = HttpStatus,
        TmdbCode = TmdbCode,
        TmdbMessage = TmdbMessage,
        Request = Request,
        Attempts = Attempts,
        RetryAfter = RetryAfter,
    };
}
