using System.Threading.RateLimiting;

namespace Tmdb.Resilience;

/// <summary>So many permits in any second. Whoever comes too early waits for his turn.</summary>
public sealed class RateLimit : IDisposable
{
    private readonly SlidingWindowRateLimiter _limiter;

    /// <summary>Makes the limit.</summary>
    /// <param name="permitsPerSecond">The most permits in any second, 1 or more.</param>
    public RateLimit(int permitsPerSecond) => _limiter = new(new()
    {
        PermitLimit = permitsPerSecond,
        // A permit comes back when its segment ends, as if it was taken at the segment's start. One segment more makes the second whole.
        Window = TimeSpan.FromSeconds(1.05),
        SegmentsPerWindow = 21,
        QueueLimit = int.MaxValue,
    });

    /// <summary>Waits for a permit.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The permit, to be disposed after use.</returns>
    public async ValueTask<IDisposable> WaitAsync(CancellationToken cancellationToken) =>
        await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends every wait.</summary>
    public void Dispose() => _limiter.Dispose();
}
