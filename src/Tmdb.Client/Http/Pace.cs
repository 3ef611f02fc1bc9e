namespace Tmdb.Http;

/// <summary>
/// How fast a connection sends after TMDB has said that it is too fast (HTTP 429): nothing before the time that TMDB names, then with a pause between
/// two requests, which grows with each further 429 and shrinks with each answer. Until the first 429, it costs nothing.
/// </summary>
internal sealed class Pace(TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>TMDB counts by the second: whether a longer pause helps is known after one, and not before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NoPause = TimeSpan.FromMilliseconds(10);

    private readonly object _gate = new();
    private volatile bool _isSlow;
    private DateTimeOffset _blockedUntil;
    private DateTimeOffset _next;
    private TimeSpan _pause;
    private DateTimeOffset _slowedAt = DateTimeOffset.MinValue;
    private int _answers;

    /// <summary>How many requests got an answer other than 429, ever: whoever sees it grow knows that the connection makes progress.</summary>
    public int Answers => Volatile.Read(ref _answers);

    /// <summary>How long nothing is sent from now on.</summary>
    public TimeSpan Block
    {
        get
        {
            if (!_isSlow)
            {
                return TimeSpan.Zero;
            }

            lock (_gate)
            {
                return _blockedUntil - clock.GetUtcNow();
            }
        }
    }

    /// <summary>Waits for this request's turn.</summary>
    public ValueTask WaitAsync(CancellationToken cancellationToken) => _isSlow ? WaitForTurnAsync(cancellationToken) : ValueTask.CompletedTask;

    /// <summary>TMDB has answered with something other than 429.</summary>
    public void Answered()
    {
        Interlocked.Increment(ref _answers);
        if (_isSlow)
        {
            lock (_gate)
            {
                _pause *= 0.9;
                _isSlow = _pause > NoPause || clock.GetUtcNow() < _blockedUntil;
            }
        }
    }

    /// <summary>TMDB has answered with 429.</summary>
    /// <param name="retryAfter">The wait that TMDB asks for; null: none.</param>
    /// <returns>How long nothing is sent.</returns>
    public TimeSpan SlowDown(TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (now - _slowedAt >= Patience)
            {
                _slowedAt = now;
                _pause = TimeSpan.FromTicks(Math.Clamp(_pause.Ticks * 2, FirstPause.Ticks, LongestPause.Ticks));
            }

            _isSlow = true;
            _blockedUntil = Later(_blockedUntil, now + (retryAfter ?? _pause * 5));
            _next = Later(_next, _blockedUntil);
            return _blockedUntil - now;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private async ValueTask WaitForTurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                var now = clock.GetUtcNow();
                var turn = Later(now, _next);
                _next = turn + _pause;
                wait = turn - now;
            }

            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            }

            lock (_gate)
            {
                if (clock.GetUtcNow() >= _blockedUntil)
                {
                    return;
                }
            }
        }
    }
}
