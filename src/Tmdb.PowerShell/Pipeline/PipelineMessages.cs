using System.Collections.Concurrent;
using System.Diagnostics;
using System.Management.Automation;
using Tmdb.Http;

namespace Tmdb.PowerShell;

/// <summary>The messages of a request, queued for the pipeline thread, which is the only one that may write.</summary>
#pragma warning disable CA1001 // The event never makes its wait handle, so that there is nothing to dispose; there is one a record.
internal sealed class PipelineMessages(bool verbose, bool debug) : ITmdbTrace
#pragma warning restore CA1001
{
    private readonly ManualResetEventSlim _arrived = new();
    private ConcurrentQueue<Action<Cmdlet>>? _queue; // Most requests have no messages.

    public bool WantsLines => verbose || debug;

    /// <summary>Written once per cmdlet: when TMDB is busy, all requests in progress wait for the same reason.</summary>
    public void Waiting(string message) => Post(cmdlet => ((TmdbCmdlet)cmdlet).WarnOfWait(message));

    public void Warning(string message) => Post(cmdlet => cmdlet.WriteWarning(message));

    public void Verbose(string message)
    {
        if (verbose)
        {
            Post(cmdlet => cmdlet.WriteVerbose(message));
        }
    }

    public void Debug(string message)
    {
        if (debug)
        {
            Post(cmdlet => cmdlet.WriteDebug(message));
        }
    }

    /// <summary>Runs an action on the pipeline thread.</summary>
    public void Post(Action<Cmdlet> action)
    {
        LazyInitializer.EnsureInitialized(ref _queue).Enqueue(action);
        _arrived.Set();
    }

    /// <summary>Waits on the pipeline thread, and runs the posted actions meanwhile.</summary>
    /// <returns>True when it is complete; false when <paramref name="atMost"/> has elapsed.</returns>
    /// <exception cref="OperationCanceledException">The pipeline was stopped.</exception>
    public bool WaitFor(Task task, Cmdlet cmdlet, TimeSpan atMost, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        if (!task.IsCompleted)
        {
            _ = task.ContinueWith(
                static (_, arrived) => ((ManualResetEventSlim)arrived!).Set(),
                _arrived,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }

        while (true)
        {
            _arrived.Reset();
            var done = task.IsCompleted;
            while (Volatile.Read(ref _queue) is { } queue && queue.TryDequeue(out var action))
            {
                action(cmdlet);
            }

            if (done)
            {
                return true;
            }

            var left = atMost == Timeout.InfiniteTimeSpan ? atMost : atMost - Stopwatch.GetElapsedTime(started);
            if (atMost != Timeout.InfiniteTimeSpan && left <= TimeSpan.Zero)
            {
                return false;
            }

            _arrived.Wait(left, stop);
        }
    }
}
