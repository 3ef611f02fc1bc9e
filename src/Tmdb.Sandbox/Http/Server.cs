using System.Net;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>Speaks HTTP: takes requests in, has them answered, and applies faults.</summary>
internal sealed class Server(HttpListener listener, Dispatcher dispatcher, FaultQueue faults, RequestLog log, SandboxClock clock)
    : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public void Start() => _ = Task.Run(AcceptAsync);

    public void Dispose()
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        _stop.Cancel();
        listener.Abort();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync().ConfigureAwait(false);
                _ = Task.Run(() => ServeAsync(context));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // Stopped, or a client went away before it had asked for anything.
                if (!listener.IsListening)
                {
                    return;
                }
            }
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        try
        {
            var call = await ReadAsync(context.Request).ConfigureAwait(false);
            var fault = faults.Take(call.Method, '/' + string.Join('/', call.Segments));
            if (fault is null)
            {
                await AnswerAsync(context, call, Handle(call)).ConfigureAwait(false);
            }
            else
            {
                await FailAsync(context, call, fault).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (IsGone(error))
        {
            // The client went away, or the sandbox stopped: there is nobody to answer.
            context.Response.Abort();
        }
    }

    /// <summary>A mistake in the sandbox itself must not look like a network that fails.</summary>
    private Answer Handle(Call call)
    {
        try
        {
            return dispatcher.Dispatch(call);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            call.Problems.Add($"the sandbox failed: {error}");
            return Answer.Of(TmdbStatus.InternalError);
        }
    }

    private async Task FailAsync(HttpListenerContext context, Call call, SandboxFault fault)
    {
        var right = FaultAnswers.NeedsAnswer(fault, call) ? Handle(call) : null;
        var answer = FaultAnswers.Apply(fault, right, clock);
        switch (fault.Kind)
        {
            case SandboxFaultKind.Delay:
                await Task.Delay(fault.Delay, _stop.Token).ConfigureAwait(false);
                await AnswerAsync(context, call, answer).ConfigureAwait(false);
                break;
            case SandboxFaultKind.CutBeforeAnswer:
                log.Add(call, 0);
                ConnectionReset.Reset(context);
                break;
            case SandboxFaultKind.CutInAnswer:
                log.Add(call, answer.StatusCode);
                WriteHead(context.Response, call, answer);
                await answer.WriteAsync(context.Response.OutputStream, answer.Length / 2, _stop.Token).ConfigureAwait(false);
                await context.Response.OutputStream.FlushAsync(_stop.Token).ConfigureAwait(false);
                context.Response.Abort();
                break;
            default:
                await AnswerAsync(context, call, answer).ConfigureAwait(false);
                break;
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, Call call, Answer answer)
    {
        var response = context.Response;
        var known = context.Request.Headers["If-None-Match"];
        if (call.IsGet && answer.StatusCode == 200 && known?.Contains(answer.ETag, StringComparison.Ordinal) == true)
        {
            answer = new(304, [], answer.ContentType) { MaxAge = answer.MaxAge, ETag = answer.ETag };
        }

        // Logged before it is sent: whoever has the answer finds the entry.
        log.Add(call, answer.StatusCode);
        WriteHead(response, call, answer);
        if (answer.Length > 0 && call.Method != "HEAD")
        {
            await answer.WriteAsync(response.OutputStream, answer.Length, _stop.Token).ConfigureAwait(false);
        }

        response.Close();
    }

    private static bool IsGone(Exception error) =>
        error is IOException or HttpListenerException or ObjectDisposedException or OperationCanceledException;

    private static void WriteHead(HttpListenerResponse response, Call call, Answer answer)
    {
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.ContentLength64 = answer.Length;
        if (call.IsGet && answer.StatusCode is 200 or 304)
        {
            response.Headers["Cache-Control"] = Answer.CacheControl(answer.MaxAge);
            response.Headers["ETag"] = answer.ETag;
            response.Headers["Age"] = "0";
            response.Headers["Vary"] = "Accept-Encoding";
        }

        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }
    }

    private static async Task<Call> ReadAsync(HttpListenerRequest request)
    {
        var target = request.RawUrl ?? "/";
        var question = target.IndexOf('?', StringComparison.Ordinal);
        return new()
        {
            Method = request.HttpMethod,
            Segments = RequestLine.Segments(question < 0 ? target : target[..question]),
            Query = RequestLine.Pairs(question < 0 ? "" : target[(question + 1)..]),
            Authorization = request.Headers["Authorization"],
            ContentType = request.ContentType,
            BodyText = request.HasEntityBody ? await ReadBodyAsync(request).ConfigureAwait(false) : "",
        };
    }

    private static async Task<string> ReadBodyAsync(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        return await reader.ReadToEndAsync().ConfigureAwait(false);
    }
}
