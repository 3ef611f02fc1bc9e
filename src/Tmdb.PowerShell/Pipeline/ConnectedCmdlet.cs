using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Text;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that send requests to TMDB: requests run concurrently, and results are in input order.</summary>
/// <remarks>
/// The contract, documented in about_Tmdb_Pipelines: exactly what was emitted or reported as failed was done, also when the pipeline is stopped
/// early. Reads run ahead. Writes run ahead only if the pipeline cannot be stopped between two of them: see <see cref="WritesRunAhead"/>.
/// </remarks>
public abstract class ConnectedCmdlet : TmdbCmdlet
{
    /// <summary>The number of consecutive connection failures after which the cmdlet stops.</summary>
    private const int LostConnections = 3;

    /// <summary>The time between inputs after which results are not held until the next input.</summary>
    private static readonly TimeSpan SlowProducer = TimeSpan.FromMilliseconds(200);

    private readonly Queue<PipelineRecord> _underWay = new();
    private readonly PipelineProgress _progress = new();
    private TmdbConnection? _connection;
    private bool? _writesRunAhead;
    private bool? _canBeCutShort;
    private bool _runsAhead;
    private int _lostInARow;
    private long _inputs;
    private long _idleSince;

    /// <summary>The connection to use, from <c>Connect-Tmdb</c>. Without it: the runspace's, else the process's.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public TmdbConnection? Connection { get; set; }

    /// <summary>The connection that is used. If there is none, the cmdlet ends with <c>TmdbNotConnected</c>.</summary>
    private protected TmdbConnection ActiveConnection => _connection ??= Connection ?? ConnectionStore.Current ?? throw NotConnected();

    private protected TmdbClient Client => ActiveConnection.Client;

    private protected override ConnectionOrigin? Origin => _connection?.Origin;

    /// <summary>
    /// Whether a write may be sent before the previous one is complete. Not if a cmdlet removes something or prompts first (the user must see each result
    /// before the next write), and not if the first error ends the pipeline: writes that ran ahead would be done but not reported.
    /// </summary>
    private bool WritesRunAhead => _writesRunAhead ??= !CanBeCutShort && Impact != ConfirmImpact.High;

    /// <summary>Whether something can end the pipeline between two inputs: a prompt, or the first error.</summary>
    private protected bool CanBeCutShort => _canBeCutShort ??= AsksFirst
        || Ends(Preference("ErrorAction", "ErrorActionPreference"))
        || Ends(Preference("WarningAction", "WarningPreference"));

    private ConfirmImpact Impact => GetType().GetCustomAttribute<CmdletAttribute>()!.ConfirmImpact;

    private bool AsksFirst => MyInvocation.BoundParameters.TryGetValue("Confirm", out var given)
        ? LanguagePrimitives.IsTrue(given)
        : LanguagePrimitives.TryConvertTo<ConfirmImpact>(GetVariableValue("ConfirmPreference"), out var from) && from != ConfirmImpact.None && Impact >= from;

    /// <summary>Finds the connection, before the first record is bound, and rejects what no page can have.</summary>
    protected override void BeginProcessing()
    {
        _ = ActiveConnection;
        _runsAhead = !PipelineVariables.AreSetBefore(this); // Only here: later, the caller may be the script block of an earlier command.
        if (PagingParameters?.Skip >= RowLimit.MostRows)
        {
            ThrowTerminatingError(ErrorRecords.From(
                new TmdbException(TmdbErrorKind.InvalidArgument, FormattableString.Invariant($"-Skip {PagingParameters.Skip} skips everything: TMDB serves 500 pages of 20 rows, {RowLimit.MostRows} in all. Nothing was sent.")),
                PagingParameters.Skip));
        }

        _idleSince = Stopwatch.GetTimestamp();
    }

    /// <summary>Emits the results of the requests that are still in progress.</summary>
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

    /// <summary>Starts the request of one input. Its result is written in input order.</summary>
    /// <param name="subject">The input, or the item that it identifies, for the error.</param>
    /// <param name="call">The request.</param>
    private protected void Send<T>(object? subject, Func<TmdbClient, CancellationToken, Task<T>> call)
        where T : notnull => Enqueue(subject, One(call));

    /// <summary>Starts the change of one input, which returns a result. The next input is processed after it is written.</summary>
    /// <param name="subject">The input, or the item that it identifies, for the error.</param>
    /// <param name="call">The request.</param>
    private protected void SendWrite<T>(object? subject, Func<TmdbClient, CancellationToken, Task<T>> call)
        where T : notnull
    {
        EmitAll();
        Enqueue(subject, One(call));
        EmitAll();
    }

    /// <summary>Starts the change of one item, which emits nothing, or <paramref name="result"/> when it is complete.</summary>
    /// <remarks>
    /// A result can end the pipeline (<c>Select-Object -First</c>, or an exception in a later command). The next write therefore waits for it to be written.
    /// Two changes of the same item are made in input order.
    /// </remarks>
    private protected void SendWrite(EntityReference entity, Func<TmdbClient, CancellationToken, Task> call, object? result)
    {
        if (_underWay.Any(record => record.Subject is EntityReference other && other.Item == entity.Item))
        {
            EmitAll();
        }

        Enqueue(entity, One(call, result), writes: true);
        if (result is not null || !WritesRunAhead)
        {
            EmitAll();
        }
    }

    /// <summary>Waits for an answer without which the request of an input cannot be started.</summary>
    /// <param name="call">The request.</param>
    private protected T Ask<T>(Func<TmdbClient, CancellationToken, Task<T>> call)
    {
        var asked = Stopwatch.GetTimestamp();
        try
        {
            return Await((_, stop) => call(Client, stop));
        }
        finally
        {
            _idleSince += Stopwatch.GetTimestamp() - asked; // It is not the input that took so long.
        }
    }

    /// <summary>Reports, in input order, the error of an input for which no request is sent.</summary>
    private protected virtual void SendRefusal(object? subject, TmdbException error) => Send(subject, (_, _) => Task.FromException<object>(error));

    /// <summary>Starts the first request of one input that returns rows in pages. More pages are requested as the rows are consumed.</summary>
    /// <param name="subject">The input, for the error.</param>
    /// <param name="call">The pages.</param>
    /// <param name="first">The number of rows; null for all.</param>
    private protected void SendPages<T>(object? subject, Func<TmdbClient, TmdbPageable<T>> call, RowLimit first)
        where T : notnull
    {
        var pages = new PageCount();
        Enqueue(subject, Rows(call, first, pages), pages: pages);
    }

    /// <summary>Starts the first request of one input that returns many results, in as many requests as required.</summary>
    /// <param name="subject">The input, for the error.</param>
    /// <param name="call">The results. Only those that are consumed are requested.</param>
    private protected void SendMany(object? subject, Func<TmdbClient, CancellationToken, IAsyncEnumerable<object>> call) =>
        Enqueue(subject, call(Client, StopToken));

    /// <summary>Counts an input from the pipeline.</summary>
    /// <returns>What errors call it: its number.</returns>
    private protected string CountInput() => string.Create(CultureInfo.InvariantCulture, $"Input {++_inputs}");

    /// <summary>Sets the number of inputs, if they do not come from the pipeline, for the progress.</summary>
    private protected void Expect(int inputs) => _progress.Total = inputs;

    /// <summary>Writes one result, on the pipeline's thread. Rows that came in one answer are written one by one.</summary>
    private protected virtual void WriteResult(object result) => WriteObject(result, enumerateCollection: true);

    /// <summary>Whether an error means that the next inputs would fail too.</summary>
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
        var list = call(Client);
        var number = list.IsWhole ? 1 : limit.FirstPage; // Skipped pages are not requested.
        var (skip, left) = (limit.Skip - ((ulong)(number - 1) * RowLimit.PageSize), limit.First);
        var tellsTotal = limit.WithTotalCount;
        await foreach (var page in list.AsPagesAsync(prefetch: limit.WantsAll, number, StopToken).ConfigureAwait(false))
        {
            var lastPage = limit.LastPage(page.TotalPages);
            pages.Set(page.PageNumber, lastPage);
            if (tellsTotal)
            {
                tellsTotal = false;
                yield return PagingParameters.NewTotalCount((ulong)page.TotalResults, accuracy: 1);
            }

            foreach (var row in page.Results)
            {
                if (left == 0)
                {
                    yield break;
                }

                if (skip > 0)
                {
                    skip--;
                    continue;
                }

                left--;
                yield return row;
            }

            // Not one page more than what is wanted.
            if (left == 0 || (limit.OnePage && number >= lastPage))
            {
                yield break;
            }

            number++;
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
        if (!_runsAhead)
        {
            EmitAll();
        }

        EmitReady();
        if (waitedForInput >= SlowProducer)
        {
            WaitForResults(waitedForInput);
        }

        _idleSince = Stopwatch.GetTimestamp();
    }

    /// <summary>
    /// PowerShell lets a cmdlet write only while it is called, so a result would wait for the next input. If inputs arrive slowly, the cmdlet waits for
    /// the result instead, at most as long as it waited for the input.
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

    /// <summary>Ends the cmdlet, after reporting the outcome of the writes that are in progress.</summary>
    private void End(TmdbException e, PipelineRecord record)
    {
        var words = new StringBuilder(e.Message);
        if (_lostInARow == LostConnections)
        {
            // This input failed by itself, and is reported as the ones before it were: only then does -ErrorVariable have its TargetObject.
            WriteError(ErrorRecords.From(e, record.Subject, Origin));
            words.Append(CultureInfo.InvariantCulture, $" {LostConnections} consecutive inputs failed to connect, so the command has ended.");
        }

        if (_underWay.Any(other => other.Writes))
        {
            var last = _underWay.Last().Subject;
            words.Append(CultureInfo.InvariantCulture, $" After this one, {Count(_underWay.Count, "more input")} had been taken, up to {last}: those that are not reported as failed are done. The inputs after {last} were not taken.");
            TellFailures();
        }

        ThrowTerminatingError(ErrorRecords.From(e.Saying(words.ToString()), record.Subject, Origin));

        static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");
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

    private TmdbException NotConnected()
    {
        var e = new TmdbException(TmdbErrorKind.NotConnected, "There is no connection to TMDB.");
        ThrowTerminatingError(ErrorRecords.From(e, target: null));
        return e;
    }
}
