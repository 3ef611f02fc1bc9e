using Polly;
using Polly.Retry;

namespace Tmdb.Resilience;

/// <summary>Does something again while that may help, with waits that grow.</summary>
/// <typeparam name="T">What an attempt comes to, be it a failure: an attempt does not throw.</typeparam>
public sealed class Retry<T>
{
    private static readonly ResiliencePropertyKey<object> SubjectKey = new("Tmdb.Subject");

    private readonly ResiliencePipeline<T> _pipeline;

    /// <summary>Makes it.</summary>
    /// <param name="options">How often, when, and after which wait.</param>
    public Retry(RetryOptions<T> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _pipeline = new ResiliencePipelineBuilder<T> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<T>
            {
                MaxRetryAttempts = options.MaximumRetryCount,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = options.LongestWait,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(options.ShallRepeat(args.Outcome.Result!)),
                DelayGenerator = args => ValueTask.FromResult(options.WaitOf(args.Outcome.Result!)),
                OnRetry = args =>
                {
                    options.OnRetry(args.Context.Properties.GetValue(SubjectKey, null!), args.Outcome.Result!, args.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    /// <summary>Goes on after a first attempt that failed.</summary>
    /// <param name="subject">What it is about, for <see cref="RetryOptions{T}.OnRetry"/>.</param>
    /// <param name="first">What the first attempt came to.</param>
    /// <param name="attempt">Makes another attempt.</param>
    /// <param name="cancellationToken">Ends the waits.</param>
    /// <returns>What the last attempt came to.</returns>
    public async Task<T> GoOnAsync(object subject, T first, Func<ValueTask<T>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(SubjectKey, subject);
        try
        {
            var isFirst = true;
            return await _pipeline.ExecuteAsync(
                async _ =>
                {
                    var wasFirst = isFirst;
                    isFirst = false;
                    return wasFirst ? first : await attempt().ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}

/// <summary>How often something is done again, when, and after which wait.</summary>
/// <typeparam name="T">What an attempt comes to.</typeparam>
public sealed record RetryOptions<T>
{
    /// <summary>How often at the most, 1 or more.</summary>
    public required int MaximumRetryCount { get; init; }

    /// <summary>No wait is longer.</summary>
    public required TimeSpan LongestWait { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider TimeProvider { get; init; }

    /// <summary>Whether another attempt may help.</summary>
    public required Func<T, bool> ShallRepeat { get; init; }

    /// <summary>The wait that somebody asks for; null: one that grows from half a second on.</summary>
    public required Func<T, TimeSpan?> WaitOf { get; init; }

    /// <summary>Is told of each wait: what it is about, what the attempt came to, and how long it is.</summary>
    public required Action<object, T, TimeSpan> OnRetry { get; init; }
}
