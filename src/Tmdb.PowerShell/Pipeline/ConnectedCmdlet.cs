using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Text;

namespace Tmdb.PowerShell;

/// <summary>The base of every cmdlet that asks TMDB: many requests at a time, results in the order of the input.</summary>
/// <remarks>
/// The contract, which about_Tmdb_Pipelines tells users: what was emitted or reported as failed is exactly what was done, also when the pipeline is cut
/// short. Reads run ahead. Writes run ahead only where nobody can cut the pipeline short between two of them: see <see cref="WritesRunAhead"/>.
/// </remarks>
public abstract class ConnectedCmdlet : TmdbCmdlet
{
    /// <summary>After so many inputs in a row that got no connection, the next ones will not get any either.</summary>
    private const int LostConnections = 3;

    /// <summary>A producer that takes so long for an input gains nothing when its results wait for the next one.</summary>
    private static readonly TimeSpan SlowProducer = TimeSpan.FromMilliseconds(200);

    private readonly Queue<PipelineRecord> _underWay = new();
    private readonly PipelineProgress _progress = new();
    private TmdbConnection? _connection;
    private bool? _writesRunAhead;
    private int _lostInARow;
    private long _idleSince;

    /// <summary>The connection to use, from <c>Connect-Tmdb</c>. Without it: the runspace's, else the process's.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public TmdbConnection? Connection { get; set; }

    /// <summary>The connection that is used. Without any, the cmdlet ends with <c>TmdbNotConnected</c>.</summary>
    private protected TmdbConnection ActiveConnection => _connection ??= Connection ?? ConnectionStore.Current ?? throw NotConnected();

    private protected TmdbClient Client => ActiveConnection.Client;

    private protected override ConnectionOrigin? Origin => _connection?.Origin;

    /// <summary>
    /// Whether a write may be sent before the one before it is done. Not where a cmdlet removes something or asks first (its user shall see what was done
    /// before the next one is), and not where the first error ends the pipeline: what runs ahead of it would be done, and told to nobody.
    /// </summary>
    private bool WritesRunAhead => _writesRunAhead ??= !AsksFirst
        && !Ends(Preference("ErrorAction", "ErrorActionPreference"))
        && !Ends(Preference("WarningAction", "WarningPreference"));

    private bool AsksFirst
    {
        get
        {
            var impact = GetType().GetCustomAttribute<CmdletAttribute>()!.ConfirmImpact;
            var asks = MyInvocation.BoundParameters.TryGetValue("Confirm", out var given)
                ? LanguagePrimitives.IsTrue(given)
                : LanguagePrimitives.TryConvertTo<ConfirmImpact>(GetVariableValue("ConfirmPreference"), out var from) && from != ConfirmImpact.None && impact >= from;
            return asks || impact == ConfirmImpact.High;
        }
    }

    /// <summary>Finds the connection, before the first record is bound.</summary>
    protected override void BeginProcessing()
    {
        _ = ActiveConnection;
        _idleSince = Stopwatch.GetTimestamp();
    }

    /// <summary>Gives the results of what is still under way.</summary>
    protected override void EndProcessing()
    {
        EmitAll();
        _progress.Complete(this);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !StopToken.IsCancellationRequested)
        {
            // The input ended with an error of its own. What it gave until then is done; only there is nobody left to tell.
            foreach (var write in _underWay.Where(record => record.Writes))
            {
                write.WaitUntilDone(StopToken);
            }
        }

        base.Dispose(disposing);
        _underWay.Clear();
    }

    /// <summary>Starts the request of one input. Its result is written when its turn comes.</summary>
    /// <param name="subject">The input, or what it names, for the error.</param>
    /// <param name="call">The request.</param>
    private protected void Send<T>(object? subject, Func<TmdbClient, CancellationToken, Task<T>> call)
        where T : notnull => Enqueue(subject, One(call));

    /// <summary>Starts the change of one input, which gives a result. The next input is taken when it is written.</summary>
    /// <param name="subject">The input, or what it names, for the error.</param>
    /// <param name="call">The request.</param>
    private protected void SendWrite<T>(object? subject, Func<TmdbClient, CancellationToken, Task<T>> call)
        where T : notnull
    {
        EmitAll();
        Enqueue(subject, One(call));
        EmitAll();
    }

    /// <summary>Starts the change of one thing, which emits nothing, or <paramref name="result"/> once it is done.</summary>
    /// <remarks>
    /// A result can end the pipeline (<c>Select-Object -First</c>, an exception further down). So with one, the next write waits until it is written.
    /// Two changes of the same thing follow each other as their inputs do.
    /// </remarks>
    private protected void SendWrite(EntityReference entity, Func<TmdbClient, CancellationToken, Task> call, object? result)
    {
        if (_underWay.Any(record => record.Subject is EntityReference other && other.IsSameAs(entity)))
        {
            EmitAll();
        }

        Enqueue(entity, One(call, result), writes: true);
        if (result is not null || !WritesRunAhead)
        {
            EmitAll();
        }
    }

    /// <summary>Gives, when its turn comes, the error of an input for which nothing is sent.</summary>
    private protected void SendRefusal(object? subject, TmdbException error) => Send(subject, (_, _) => Task.FromException<object>(error));

    /// <summary>Starts the first request of one input that gives rows in pages. More pages are asked for as the rows are taken.</summary>
    /// <param name="subject">The input, for the error.</param>
    /// <param name="call">The pages.</param>
    /// <param name="first">How many rows; null: all.</param>
    private protected void SendPages<T>(object? subject, Func<TmdbClient, TmdbPageable<T>> call, RowLimit first)
        where T : notnull
    {
        var pages = new PageCount();
        Enqueue(subject, Rows(call, first, pages), pages: pages);
    }

    /// <summary>Starts the first request of one input that gives many results, in as many requests as it takes.</summary>
    /// <param name="subject">The input, for the error.</param>
    /// <param name="call">The results. Not more is asked for than is taken.</param>
    private protected void SendMany(object? subject, Func<TmdbClient, CancellationToken, IAsyncEnumerable<object>> call) =>
        Enqueue(subject, call(Client, StopToken));

    /// <summary>Tells how many inputs there are, where they do not come through the pipeline: for the progress.</summary>
    private protected void Expect(int inputs) => _progress.Total = inputs;

    /// <summary>Writes one result, on the pipeline's thread.</summary>
    private protected virtual void WriteResult(object result) => WriteObject(result);

    /// <summary>Whether an error makes going on pointless.</summary>
    private protected virtual bool IsFatal(TmdbException e) => ErrorRecords.IsFatal(e);

    private static bool Ends(ActionPreference preference) =>
        preference is not (ActionPreference.Continue or ActionPreference.SilentlyContinue or ActionPreference.Ignore);

    private async IAsyncEnumerable<object> One<T>(Func<TmdbClient, CancellationToken, Task<T>> call)
        where T : notnull
    {
        yield return await call(Client, StopToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<object> One(Func<TmdbClient, CancellationToken, Task> call, object? result)
    {
        await call(Client, StopToken).ConfigureAwait(false);
        if (result is not null)
        {
            yield return result;
        }
    }

    private async IAsyncEnumerable<object> Rows<T>(Func<TmdbClient, TmdbPageable<T>> call, RowLimit limit, PageCount pages)
        where T : notnull
    {
        var left = limit.Rows;
        await foreach (var page in call(Client).AsPagesAsync(StopToken).ConfigureAwait(false))
        {
            pages.Set(page.PageNumber, limit.PagesOf(page.TotalPages));
            foreach (var row in page.Results)
            {
                if (left-- <= 0)
                {
                    yield break;
                }

                yield return row;
            }

            // Not one page more than what is wanted.
            if (limit.FirstPageOnly || left <= 0)
            {
                yield break;
            }
        }
    }

    private void Enqueue(object? subject, IAsyncEnumerable<object> results, bool writes = false, PageCount? pages = null)
    {
        var waitedForInput = Stopwatch.GetElapsedTime(_idleSince);
        while (_underWay.Count >= ActiveConnection.ThrottleLimit)
        {
            Emit(_underWay.Dequeue());
        }

        _underWay.Enqueue(new PipelineRecord(subject, writes, CreateMessages(), results, pages, StopToken));
        EmitReady();
        if (waitedForInput >= SlowProducer)
        {
            WaitForResults(waitedForInput);
        }

        _idleSince = Stopwatch.GetTimestamp();
    }

    /// <summary>
    /// PowerShell lets a cmdlet write only while it is called, so that a result would wait for the next input. Where that takes long, the result is
    /// waited for instead, at most as long as the input was.
    /// </summary>
    private void WaitForResults(TimeSpan atMost)
    {
        var started = Stopwatch.GetTimestamp();
        while (_underWay.TryPeek(out var head) && head.WaitUntilReady(this, atMost - Stopwatch.GetElapsedTime(started)))
        {
            EmitReady();
        }
    }

    private void EmitReady()
    {
        while (_underWay.TryPeek(out var head) && head.IsReady)
        {
            Emit(_underWay.Dequeue());
        }
    }

    private void EmitAll()
    {
        while (_underWay.TryDequeue(out var record))
        {
            Emit(record);
        }
    }

    private void Emit(PipelineRecord record)
    {
        _progress.Report(this, record);
        try
        {
            while (record.Next(this) is { } result)
            {
                WriteResult(result);
                _progress.Report(this, record);
            }

            _lostInARow = 0;
        }
        catch (TmdbException e)
        {
            _lostInARow = e.Kind is TmdbErrorKind.ConnectionFailed or TmdbErrorKind.Timeout ? _lostInARow + 1 : 0;
            if (IsFatal(e) || _lostInARow == LostConnections)
            {
                End(e, record);
            }

            WriteError(ErrorRecords.From(e, record.Subject, Origin));
        }
    }

    /// <summary>Ends the cmdlet. What became of the writes that are under way is told before.</summary>
    private void End(TmdbException e, PipelineRecord record)
    {
        var words = new StringBuilder(e.Message);
        if (_lostInARow == LostConnections)
        {
            words.Append(CultureInfo.InvariantCulture, $" {LostConnections} inputs in a row got no connection.");
        }

        if (_underWay.Any(other => other.Writes))
        {
            words.Append(CultureInfo.InvariantCulture, $" The command has ended. After this one, {_underWay.Count} more inputs had been taken: those that are not reported as failed are done.");
            TellFailures();
        }

        ThrowTerminatingError(ErrorRecords.From(e.Saying(words.ToString()), record.Subject, Origin));
    }

    private void TellFailures()
    {
        while (_underWay.TryDequeue(out var record))
        {
            try
            {
                record.Next(this);
            }
            catch (TmdbException e)
            {
                WriteError(ErrorRecords.From(e, record.Subject, Origin));
            }
        }
    }

    private InvalidOperationException NotConnected()
    {
        var e = new InvalidOperationException("There is no connection to TMDB.");
        ThrowTerminatingError(ErrorRecords.Create(
            e, "TmdbNotConnected", ErrorCategory.ConnectionError, target: null, "Run Connect-Tmdb first, or give -Connection. To try things without a key: Connect-Tmdb -Sandbox."));
        return e;
    }
}
