using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tmdb.Tests;

/// <summary>
/// An HTTP/1.1 server on loopback that answers as a test says, byte by byte if need be, and remembers what it was asked.
/// It is no sandbox: it knows nothing of TMDB.
/// </summary>
internal sealed class MisbehavingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Func<ReceivedRequest, Reply> _answer;
    private readonly object _gate = new();
    private readonly List<ReceivedRequest> _received = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private int _connections;

    /// <summary>Answers with one reply after the other; the last one is given again and again.</summary>
    public MisbehavingServer(params Reply[] script)
        : this(request => script[Math.Min(request.Number, script.Length) - 1])
    {
    }

    public MisbehavingServer(Func<ReceivedRequest, Reply> answer)
    {
        _answer = answer;
        _listener.Start();
        BaseUri = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = AcceptAsync();
    }

    public Uri BaseUri { get; }

    /// <summary>What was asked, in the order of arrival.</summary>
    public IReadOnlyList<ReceivedRequest> Received
    {
        get
        {
            lock (_gate)
            {
                return [.. _received];
            }
        }
    }

    /// <summary>How many connections were made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Ends when so many requests have arrived.</summary>
    public Task WaitForAsync(int count)
    {
        lock (_gate)
        {
            if (_received.Count >= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task.WaitAsync(Patience.Limit);
        }
    }

    public void Dispose()
    {
        _stopped.Cancel();
        _listener.Stop();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                while (await ReadAsync(stream) is { } request && await _answer(request).SendAsync(client.Client, stream, _stopped.Token))
                {
                    // The connection is kept for the next request.
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task<ReceivedRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!EndsWithBlankLine(head))
        {
            if (await stream.ReadAsync(one, _stopped.Token) == 0)
            {
                return null;
            }

            head.Add(one[0]);
        }

        var arrived = Stopwatch.GetTimestamp();
        var lines = Encoding.Latin1.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var requestLine = lines[0].Split(' ');
        var headers = lines[1..].Select(line => line.Split(':', 2)).ToLookup(h => h[0].Trim(), h => h[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers["Content-Length"].FirstOrDefault() ?? "0", System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, _stopped.Token);

        lock (_gate)
        {
            var request = new ReceivedRequest(_received.Count + 1, requestLine[0], requestLine[1], headers, Encoding.UTF8.GetString(body), arrived);
            _received.Add(request);
            foreach (var waiting in _waiting.FindAll(w => w.Count <= _received.Count))
            {
                waiting.Reached.TrySetResult();
                _waiting.Remove(waiting);
            }

            return request;
        }
    }

    private static bool EndsWithBlankLine(List<byte> head) =>
        head.Count >= 4 && head[^4] == '\r' && head[^3] == '\n' && head[^2] == '\r' && head[^1] == '\n';
}

/// <summary>A request as it came over the wire.</summary>
/// <param name="Number">1 for the server's first.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, as they came.</param>
/// <param name="Headers">All values of each header.</param>
/// <param name="Body">The body; empty when there was none.</param>
/// <param name="Arrived">A timestamp of <see cref="Stopwatch"/>.</param>
internal sealed record ReceivedRequest(int Number, string Method, string Target, ILookup<string, string> Headers, string Body, long Arrived)
{
    /// <summary>The path, decoded.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?')[0]);

    /// <summary>The query, as it came, without the question mark.</summary>
    public string Query => Target.Contains('?', StringComparison.Ordinal) ? Target.Split('?', 2)[1] : string.Empty;

    /// <summary>Everything that came, as one text.</summary>
    public string Everything =>
        $"{Method} {Target}\n{string.Join('\n', Headers.SelectMany(h => h.Select(value => $"{h.Key}: {value}")))}\n{Body}";
}

/// <summary>How long a test waits for what must happen at once, before it calls it a hang.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The task's end, or a failure of the test instead of a hang.</summary>
    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(Limit);

    /// <inheritdoc cref="Soon{T}(Task{T})"/>
    public static Task Soon(this Task task) => task.WaitAsync(Limit);
}
