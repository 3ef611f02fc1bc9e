using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>The sandbox's time. It drives every expiry, runs by itself and can be moved forward.</summary>
public sealed class SandboxClock
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _start;
    private long _advanced;

    internal SandboxClock(TimeProvider time, DateTimeOffset? startTime)
    {
        _time = time;
        _start = startTime is { } start ? start - time.GetUtcNow() : TimeSpan.Zero;
    }

    /// <summary>The sandbox's present, in UTC.</summary>
    public DateTimeOffset Now => _time.GetUtcNow() + _start + TimeSpan.FromTicks(Interlocked.Read(ref _advanced));

    /// <summary>The present of the world outside: what a date in an HTTP header is compared with.</summary>
    internal DateTimeOffset RealNow => _time.GetUtcNow();

    /// <summary>Moves the clock forward at once. Nothing waits.</summary>
    /// <param name="time">By how much; not negative.</param>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref _advanced, time.Ticks);
    }

    /// <inheritdoc/>
    public override string ToString() => Now.ToString("u", CultureInfo.InvariantCulture);

    internal void Reset() => Interlocked.Exchange(ref _advanced, 0);
}
