namespace Tmdb.PowerShell;

/// <summary>An input whose request is in progress, with its pending results.</summary>
internal sealed class PipelineRecord
{
    private readonly PipelineMessages _messages;
    private readonly IAsyncEnumerator<object> _results;
    private Task<bool>? _next;

    public PipelineRecord(object? subject, bool writes, PipelineMessages messages, IAsyncEnumerable<object> results, PageCount? pages, CancellationToken stop)
    {
        Subject = subject;
        Writes = writes;
        Pages = pages;
        _messages = messages;
        _results = results.GetAsyncEnumerator(stop);
        _next = Advance();
    }

    /// <summary>The input, or the item that it identifies.</summary>
    public object? Subject { get; }

    /// <summary>Whether the request is a write.</summary>
    public bool Writes { get; }

    /// <summary>The page count, for the progress; null when there are no pages.</summary>
    public PageCount? Pages { get; }

    /// <summary>Whether the first result or the error is available.</summary>
    public bool IsReady => _next is { IsCompleted: true };

    /// <summary>Waits for the next result without requesting more.</summary>
    /// <returns>The result; null after the last.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    public object? Next(TmdbCmdlet cmdlet)
    {
        var more = cmdlet.ResultOf(_next ?? Advance(), _messages);
        _next = null;
        return more ? _results.Current : null;
    }

    /// <summary>Waits for the first result on the pipeline thread.</summary>
    /// <returns>Whether it arrived in time.</returns>
    public bool WaitUntilReady(TmdbCmdlet cmdlet, TimeSpan atMost) => IsReady || cmdlet.IsDoneWithin(_next!, _messages, atMost);

    /// <summary>Waits until it is complete, without output.</summary>
    public void WaitUntilDone(CancellationToken stop)
    {
        try
        {
            _next?.Wait(stop);
        }
        catch (Exception e) when (e is AggregateException or OperationCanceledException)
        {
            // It failed, or Ctrl+C ended the wait.
        }
    }

    private Task<bool> Advance() => TmdbCmdlet.Traced(_messages, () => _results.MoveNextAsync().AsTask());
}
