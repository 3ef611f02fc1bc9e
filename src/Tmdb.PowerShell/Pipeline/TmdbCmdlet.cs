using System.Management.Automation;
using Tmdb.Http;

namespace Tmdb.PowerShell;

/// <summary>The base class of all cmdlets: Ctrl+C cancels waits immediately, and errors have a stable id.</summary>
public abstract class TmdbCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private bool? _verbose;
    private bool? _debug;
    private bool _warnedOfWait;

    /// <summary>Canceled by Ctrl+C, and when the pipeline needs no more results.</summary>
    protected CancellationToken StopToken => _stop.Token;

    /// <summary>How the connection was created, for the advice in errors; null when there is none.</summary>
    private protected virtual ConnectionOrigin? Origin => null;

    /// <summary>Cancels the requests in progress.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Handles Ctrl+C.</summary>
    protected override void StopProcessing() => _stop.Cancel();

    /// <summary>Cancels the requests in progress.</summary>
    /// <param name="disposing">Whether the method is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stop.Cancel(); // Not disposed: a request that is just being cancelled still looks at it.
        }
    }

    /// <summary>Waits for a call. An error ends the cmdlet.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="target">The target object of the error.</param>
    /// <returns>The result.</returns>
    protected T WaitFor<T>(Func<CancellationToken, Task<T>> call, object? target = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        return WaitFor((_, stop) => call(stop), target);
    }

    /// <summary>Waits for a call. An error ends the cmdlet.</summary>
    /// <param name="call">The call.</param>
    /// <param name="target">The target object of the error.</param>
    protected void WaitFor(Func<CancellationToken, Task> call, object? target = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        WaitFor(
            async (_, stop) =>
            {
                await call(stop).ConfigureAwait(false);
                return true;
            },
            target);
    }

    /// <summary>Waits for a call that writes messages meanwhile.</summary>
    internal T WaitFor<T>(Func<PipelineMessages, CancellationToken, Task<T>> call, object? target = null)
    {
        try
        {
            return Await(call);
        }
        catch (TmdbException e)
        {
            ThrowTerminatingError(ErrorRecords.From(e, target, Origin));
            throw;
        }
    }

    /// <summary>Starts a call and waits for it.</summary>
    /// <exception cref="TmdbException">The call failed. Errors before a request is sent are thrown by the call, not by its task.</exception>
    internal T Await<T>(Func<PipelineMessages, CancellationToken, Task<T>> call)
    {
        var messages = CreateMessages();
        return ResultOf(Traced(messages, () => call(messages, StopToken)), messages);
    }

    /// <summary>Writes the error of one record. It ends the cmdlet if the next one would fail for the same reason.</summary>
    internal void Report(TmdbException e, object? target)
    {
        var error = ErrorRecords.From(e, target, Origin);
        if (ErrorRecords.IsFatal(e))
        {
            ThrowTerminatingError(error);
        }

        WriteError(error);
    }

    /// <summary>Waits for a call in progress, and runs its actions on the pipeline thread meanwhile.</summary>
    internal T ResultOf<T>(Task<T> task, PipelineMessages messages)
    {
        try
        {
            messages.WaitFor(task, this, Timeout.InfiniteTimeSpan, StopToken);
            return task.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (StopToken.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Waits for a call in progress, up to a time limit.</summary>
    internal bool IsDoneWithin(Task task, PipelineMessages messages, TimeSpan atMost)
    {
        try
        {
            return messages.WaitFor(task, this, atMost, StopToken);
        }
        catch (OperationCanceledException) when (StopToken.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    internal PipelineMessages CreateMessages() =>
        new(_verbose ??= IsOn("Verbose", "VerbosePreference"), _debug ??= IsOn("Debug", "DebugPreference"));

    internal void WarnOfWait(string message)
    {
        if (!_warnedOfWait)
        {
            _warnedOfWait = true;
            WriteWarning(message);
        }
        else
        {
            WriteVerbose(message);
        }
    }

    /// <summary>Starts a call whose requests report to these messages.</summary>
    internal static T Traced<T>(PipelineMessages messages, Func<T> start)
    {
        TmdbTrace.Current = messages;
        try
        {
            return start();
        }
        finally
        {
            TmdbTrace.Current = null;
        }
    }

    /// <summary>The value of a switch; null where it is not given.</summary>
    private protected bool? Given(string parameter, SwitchParameter value) => MyInvocation.BoundParameters.ContainsKey(parameter) ? value.ToBool() : null;

    /// <summary>The value of a common parameter, or of its preference variable, which may be a string.</summary>
    private protected ActionPreference Preference(string parameter, string variable) =>
        MyInvocation.BoundParameters.TryGetValue(parameter, out var given) && given is not ActionPreference
            ? LanguagePrimitives.IsTrue(given) ? ActionPreference.Continue : ActionPreference.SilentlyContinue
            : LanguagePrimitives.TryConvertTo<ActionPreference>(given ?? GetVariableValue(variable), out var preference) ? preference : ActionPreference.Continue;

    private bool IsOn(string switchName, string preference) =>
        Preference(switchName, preference) is not (ActionPreference.SilentlyContinue or ActionPreference.Ignore);
}
