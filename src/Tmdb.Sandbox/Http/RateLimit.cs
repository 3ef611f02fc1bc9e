using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>Counts requests in each second of the sandbox's clock.</summary>
internal sealed class RateLimit(SandboxClock clock)
{
    private readonly object _gate = new();
    private long _second;
    private int _count;

    public int? RequestsPerSecond { get; set; }

    /// <summary>The refusal of a request that is one too many, or null.</summary>
    public Answer? Check()
    {
        if (RequestsPerSecond is not { } limit)
        {
            return null;
        }

        int count;
        lock (_gate)
        {
            var second = clock.Now.ToUnixTimeSeconds();
            if (second != _second)
            {
                (_second, _count) = (second, 0);
            }

            count = ++_count;
        }

        return count <= limit ? null : Refusal(count, limit).WithHeader("Retry-After", "1");
    }

    public static Answer Refusal(int count, int limit) => Answer.Of(
        TmdbStatus.OverRateLimit,
        string.Create(CultureInfo.InvariantCulture, $"Your request count ({count}) is over the allowed limit of ({limit})."));
}
