namespace Tmdb;

/// <summary>A request failed or an argument is not valid. The message describes the error and contains no secrets.</summary>
#pragma warning disable CA1032, RCS1194 // Without a kind it says nothing: the standard constructors are left out on purpose.
public sealed class TmdbException : Exception
#pragma warning restore CA1032, RCS1194
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="message">The message, without secrets. It may quote what somebody wrote: what cannot be seen of that is left out.</param>
    /// <param name="innerException">The cause.</param>
    public TmdbException(TmdbErrorKind kind, string message, Exception? innerException = null)
        : base(DisplayText.OneLine(message), innerException) => Kind = kind;

    /// <summary>The kind of error, as a stable name.</summary>
    public TmdbErrorKind Kind { get; }

    /// <summary>The HTTP status code, 100 to 599. Null when there was no response.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The TMDB status code, currently 1 to 47. Null when not provided by TMDB.</summary>
    public int? TmdbCode { get; init; }

    /// <summary>The TMDB status message. Null when not provided by TMDB.</summary>
    public string? TmdbMessage { get; init; }

    /// <summary>The request, such as <c>GET /3/movie/550</c>, without secrets. Null when no request was sent.</summary>
    public string? Request { get; init; }

    /// <summary>The number of times the request was sent; 0 when it was not sent.</summary>
    public int Attempts { get; init; }

    /// <summary>The time that TMDB requests to wait before a retry, at most one minute. Null when not specified.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The same exception with another message.</summary>
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
