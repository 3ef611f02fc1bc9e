namespace Tmdb.PowerShell;

/// <summary>One input whose request is under way. Its results wait here for their turn.</summary>
internal sealed class PipelineRecord
{
    private readonly PipelineMessages _messages;
    private readonly IAsyncEnumerator<object> _results;
    private Task<bool>? _next;

    public PipelineRecord(object? target, PipelineMessages messages, IAsyncEnumerable<object> results, PageCount? pages, CancellationToken stop)
    {
        Target = target;
        Pages = pages;
        _messages = messages;
        _results = results.GetAsyncEnumerator(stop);
        _next = Advance();
    }

    public object? Target { get; }

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

    private Task<bool> Advance() => TmdbCmdlet.Traced(_messages, () => _results.MoveNextAsync().AsTask());
}
