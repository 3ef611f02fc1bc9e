using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of every cmdlet that asks TMDB: many requests at a time, results in the order of the input.</summary>
public abstract class ConnectedCmdlet : TmdbCmdlet
{
    private readonly Queue<PipelineRecord> _underWay = new();
    private readonly PipelineProgress _progress = new();
    private TmdbConnection? _connection;

    /// <summary>The connection to use, from <c>Connect-Tmdb</c>. Without it: the runspace's, else the process's.</summary>
    [Parameter]
    [ValidateNotNull]
    public TmdbConnection? Connection { get; set; }

    /// <summary>The connection that is used. Without any, the cmdlet ends with <c>TmdbNotConnected</c>.</summary>
    private protected TmdbConnection ActiveConnection => _connection ??= Connection ?? ConnectionStore.Current ?? throw NotConnected();

    private protected TmdbClient Client => ActiveConnection.Client;

    /// <summary>Finds the connection, before the first record is bound.</summary>
    protected override void BeginProcessing() => _ = ActiveConnection;

    /// <summary>Gives the results of what is still under way.</summary>
    protected override void EndProcessing()
    {
        EmitAll();
        _progress.Complete(this);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _underWay.Clear();
    }

    /// <summary>Starts the request of one input. Its result is written when its turn comes.</summary>
    /// <param name="target">The input, for the error.</param>
    /// <param name="call">The request.</param>
    /// <param name="writes">Whether it changes what <paramref name="target"/> names: two such requests for the same target follow each
    /// other as their inputs do.</param>
    private protected void Send<T>(object? target, Func<TmdbClient, CancellationToken, Task<T>> call, bool writes = false)
        where T : notnull => Enqueue(target, writes, One(call));

    /// <summary>Starts the request of one input that emits nothing, or <paramref name="result"/> once it is done.</summary>
    private protected void Send(object? target, Func<TmdbClient, CancellationToken, Task> call, object? result) =>
        Enqueue(target, writes: true, One(call, result));

    /// <summary>Gives, when its turn comes, the error of an input for which nothing is sent.</summary>
    private protected void SendRefusal(object? target, TmdbException error) => Send(target, (_, _) => Task.FromException<object>(error));

    /// <summary>Refuses an input that has no id, as the row of another kind.</summary>
    /// <param name="ids">The ids of the input.</param>
    /// <param name="name">The parameter that takes them.</param>
    /// <param name="other">What else the input may be, such as <c>a movie</c>.</param>
    private protected void RefuseWithoutId(int[] ids, string name, string other)
    {
        if (ids.Length == 0)
        {
            SendRefusal(target: null, new TmdbException(TmdbErrorKind.InvalidArgument, $"The input has no {name}: is it {other}? Nothing was sent for it."));
        }
    }

    /// <summary>Starts the first request of one input that gives rows in pages. More pages are asked for as the rows are taken.</summary>
    /// <param name="target">The input, for the error.</param>
    /// <param name="call">The pages.</param>
    /// <param name="first">How many rows; null: all.</param>
    private protected void SendPages<T>(object? target, Func<TmdbClient, TmdbPageable<T>> call, RowLimit first)
        where T : notnull
    {
        var pages = new PageCount();
        Enqueue(target, writes: false, Rows(call, first, pages), pages);
    }

    /// <summary>Writes one result, on the pipeline's thread.</summary>
    private protected virtual void WriteResult(object result) => WriteObject(result);

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
            pages.Set(page.PageNumber, page.TotalPages);
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

    private void Enqueue(object? target, bool writes, IAsyncEnumerable<object> results, PageCount? pages = null)
    {
        if (writes && _underWay.Any(r => Equals(r.Target, target)))
        {
            EmitAll();
        }

        while (_underWay.Count >= ActiveConnection.ThrottleLimit)
        {
            Emit(_underWay.Dequeue());
        }

        _underWay.Enqueue(new PipelineRecord(target, CreateMessages(), results, pages, StopToken));
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
        }
        catch (TmdbException e)
        {
            Report(e, record.Target);
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
