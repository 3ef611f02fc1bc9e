using System.Net.Http.Headers;

namespace Tmdb.Http;

/// <summary>How long a server asks us to wait: seconds, or a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>No answer makes us wait longer than this before the next attempt.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The wait that the answer asks for; null when it asks for none.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - timeProvider.GetUtcNow(),
            _ when IsTooManySeconds(headers) => Longest,
            _ => (TimeSpan?)null,
        };

        return wait is null ? null : TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, Longest.Ticks));
    }

    /// <summary>Digits, yet more than .NET reads.</summary>
    private static bool IsTooManySeconds(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues("Retry-After", out var values)
        && values.ToString().Trim() is { Length: > 0 } text
        && text.All(char.IsAsciiDigit);
}
