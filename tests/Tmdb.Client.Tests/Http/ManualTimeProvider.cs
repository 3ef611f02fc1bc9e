namespace Tmdb.Tests;

/// <summary>
/// A clock that moves only when a test says so. A timer fires when the clock is moved over its time, or, if the test wants to wait
/// for nothing, at once.
/// </summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<TimeSpan> _waits = [];
    private readonly List<(Func<TimeSpan, bool> Fits, TaskCompletionSource Started)> _waiting = [];
    private DateTimeOffset _now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Which timers fire at once, by their time: the clock jumps there. None if null.</summary>
    public Func<TimeSpan, bool>? Skips { get; init; }

    /// <summary>The times of all timers that were started and that <see cref="Skips"/> made fire at once.</summary>
    public IReadOnlyList<TimeSpan> Skipped
    {
        get
        {
            lock (_gate)
            {
                return [.. _waits];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Moves the clock, and fires what is due.</summary>
    public void Advance(TimeSpan time)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _now += time;
            due = _timers.FindAll(t => t.Due <= _now);
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(t => t.Fire());
    }

    /// <summary>Whether a timer runs that fits.</summary>
    public bool IsRunning(Func<TimeSpan, bool> fits)
    {
        lock (_gate)
        {
            return _timers.Exists(t => fits(t.Wait));
        }
    }

    /// <summary>Ends when a timer runs that fits.</summary>
    public Task WaitForTimerAsync(Func<TimeSpan, bool> fits)
    {
        lock (_gate)
        {
            if (_timers.Exists(t => fits(t.Wait)))
            {
                return Task.CompletedTask;
            }

            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((fits, started));
            return started.Task.Soon();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Wait { get; private set; }

        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    return true;
                }

                Wait = dueTime;
                if (clock.Skips?.Invoke(dueTime) == true)
                {
                    clock._now += dueTime;
                    clock._waits.Add(dueTime);
                    ThreadPool.QueueUserWorkItem(_ => Fire());
                    return true;
                }

                Due = clock._now + dueTime;
                clock._timers.Add(this);
                foreach (var waiting in clock._waiting.FindAll(w => w.Fits(dueTime)))
                {
                    waiting.Started.TrySetResult();
                    clock._waiting.Remove(waiting);
                }

                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
