namespace Tmdb.PowerShell;

/// <summary>One input whose request is under way. Its results wait here for their turn.</summary>
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

    /// <summary>The input, or what it names.</summary>
    public object? Subject { get; }

    /// <summary>Whether it changes something.</summary>
    public bool Writes { get; }

    /// <summary>How far its pages are, for the progress; null: it has none.</summary>
    public PageCount? Pages { get; }

    /// <summary>Whether its first result is there, or its error.</summary>
    public bool IsReady => _next is { IsCompleted: true };

    /// <summary>Waits for the next result and asks for nothing beyond it.</summary>
    /// <returns>The result; null after the last.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    public object? Next(TmdbCmdlet cmdlet)
    {
        var more = cmdlet.ResultOf(_next ?? Advance(), _messages);
        _next = null;
        return more ? _results.Current : null;
    }

    /// <summary>Waits for the first result, on the pipeline's thread.</summary>
    /// <returns>Whether it came in time.</returns>
    public bool WaitUntilReady(TmdbCmdlet cmdlet, TimeSpan atMost) => IsReady || cmdlet.IsDoneWithin(_next!, _messages, atMost);

    /// <summary>Waits until it is done, and says nothing.</summary>
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
