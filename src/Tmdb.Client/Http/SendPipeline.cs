using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Threading.RateLimiting;
using Polly;
using Polly.Retry;

namespace Tmdb.Http;

/// <summary>The one way a request leaves: retry, and in each attempt rate limit, credential, HTTP with a time limit.</summary>
internal sealed class SendPipeline : IDisposable
{
    private static readonly ResiliencePropertyKey<TmdbRequest> RequestKey = new("Tmdb.Request");
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly MediaTypeWithQualityHeaderValue AcceptJson = new("application/json");
    private static readonly ProductInfoHeaderValue UserAgent =
        new("Tmdb.Client", typeof(SendPipeline).Assembly.GetName().Version!.ToString(3));

    private readonly TmdbClientOptions _options;
    private readonly CredentialStore _credentials;
    private readonly HttpClient _http;
    private readonly RateLimiter? _limiter;
    private readonly CancellationTokenSource _closed = new();
    private readonly ResiliencePipeline<TmdbResponse> _retry;

    public SendPipeline(TmdbClientOptions options, CredentialStore credentials)
    {
        _options = options;
        _credentials = credentials;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // A redirect never carries a credential elsewhere.
            UseCookies = false,
            UseProxy = !options.BaseUri.IsLoopback, // A proxy is for the way out of this machine.
            PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new ConnectionStream(context.PlaintextStream)),
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // Long enough to reuse, short enough to see DNS change.
        })
        {
            BaseAddress = options.BaseUri,
            Timeout = System.Threading.Timeout.InfiniteTimeSpan, // Each attempt has its own.
        };
        _limiter = options.RequestsPerSecond == 0 ? null : new SlidingWindowRateLimiter(new()
        {
            PermitLimit = options.RequestsPerSecond,
            // A permit comes back when its segment ends, as if it was taken at the segment's start. One segment more makes the second whole.
            Window = TimeSpan.FromSeconds(1.05),
            SegmentsPerWindow = 21,
            QueueLimit = int.MaxValue,
        });
        _retry = options.MaximumRetryCount == 0 ? ResiliencePipeline<TmdbResponse>.Empty : BuildRetry(options);
    }

    /// <summary>Sends, again where that may help, and reads the whole answer, whatever its status.</summary>
    /// <exception cref="TmdbException">There was no answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<(TmdbResponse Response, int Attempts)> SendAsync(TmdbRequest request, CancellationToken cancellationToken)
    {
        var trace = TmdbTrace.Current;
        var started = _options.TimeProvider.GetTimestamp();
        var attempts = 0;
        var outcome = "cancelled";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
        var context = ResilienceContextPool.Shared.Get(ended.Token);
        context.Properties.Set(RequestKey, request);
        try
        {
            var response = await _retry.ExecuteAsync(
                async c =>
                {
                    attempts++;
                    return await AttemptAsync(request, attempts, c.CancellationToken).ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
            outcome = string.Create(CultureInfo.InvariantCulture, $"{response.Status}");
            return (response, attempts);
        }
        catch (TmdbException e)
        {
            outcome = e.Kind.ToString();
            if (attempts == 0)
            {
                throw;
            }

            throw new TmdbException(e.Kind, $"{e.Message} {Tried(attempts)}", e.InnerException)
            {
                HttpStatus = e.HttpStatus,
                Request = request.ToString(),
                Attempts = attempts,
            };
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
            trace?.Verbose(string.Create(
                CultureInfo.InvariantCulture,
                $"{request}: {outcome}, {attempts} attempt{(attempts == 1 ? string.Empty : "s")}, {_options.TimeProvider.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        }
    }

    /// <summary>For error messages: how often it was sent.</summary>
    public static string Tried(int attempts) =>
        attempts == 1 ? "It was sent once." : string.Create(CultureInfo.InvariantCulture, $"It was sent {attempts} times.");

    public void Dispose()
    {
        _closed.Cancel(); // Not disposed: who waits still looks at it.
        _http.Dispose();
        _limiter?.Dispose();
    }

    private static ResiliencePipeline<TmdbResponse> BuildRetry(TmdbClientOptions options) =>
        new ResiliencePipelineBuilder<TmdbResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<TmdbResponse>
            {
                MaxRetryAttempts = options.MaximumRetryCount,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = RetryAfter.Longest,
                UseJitter = true,
                ShouldHandle = static args => ValueTask.FromResult(
                    args.Context.Properties.GetValue(RequestKey, null!).CanRepeat
                    && (args.Outcome.Result is { IsTransient: true }
                        || args.Outcome.Exception is TmdbException { Kind: TmdbErrorKind.Timeout or TmdbErrorKind.ConnectionFailed })),
                DelayGenerator = args => ValueTask.FromResult(
                    args.Outcome.Result is { } response ? RetryAfter.Of(response.Headers, options.TimeProvider) : null),
                OnRetry = static args =>
                {
                    TmdbTrace.Current?.Debug(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{args.Context.Properties.GetValue(RequestKey, null!)}: again in {args.RetryDelay.TotalSeconds:0.0} s"));
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    private async ValueTask<TmdbResponse> AttemptAsync(TmdbRequest request, int attempt, CancellationToken cancellationToken)
    {
        using var lease = _limiter is null ? null : await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        using var message = ToMessage(request);
        using var timeout = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await ReadAsync(answer).ConfigureAwait(false);
            var response = new TmdbResponse((int)answer.StatusCode, body, answer.Headers, answer.Content.Headers.ContentType?.MediaType);
            TmdbTrace.Current?.Debug(string.Create(
                CultureInfo.InvariantCulture,
                $"{request}: attempt {attempt}, HTTP {response.Status}, {body.Length} bytes, {_credentials.Redact(response.MediaType ?? "no content type", request)}"));
            return response;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Failed(TmdbErrorKind.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds:0.###} s"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested(); // Then the connection broke because we dropped it.
            throw Failed(TmdbErrorKind.ConnectionFailed, $"the connection failed ({Innermost(e).Message.TrimEnd('.')})", e);
        }

        async Task<byte[]> ReadAsync(HttpResponseMessage answer)
        {
            try
            {
                return await answer.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is InvalidDataException or InvalidOperationException and not ObjectDisposedException)
            {
                var status = (int)answer.StatusCode;
                throw Failed(TmdbErrorKind.InvalidAnswer, string.Create(CultureInfo.InvariantCulture, $"the answer cannot be decompressed (HTTP {status})"), e, status);
            }
        }

        TmdbException Failed(TmdbErrorKind kind, string what, Exception? cause = null, int? status = null)
        {
            // What broke may quote what came, and that may quote what we sent.
            what = _credentials.Redact(what, request);
            TmdbTrace.Current?.Debug(string.Create(CultureInfo.InvariantCulture, $"{request}: attempt {attempt}, {what}"));
            return new TmdbException(kind, $"{request} at {_options.BaseUri.Host}: {what}.", cause is null ? null : _credentials.IfHarmless(cause, request)) { HttpStatus = status };
        }
    }

    private static Exception Innermost(Exception e) => e.InnerException is null ? e : Innermost(e.InnerException);

    private HttpRequestMessage ToMessage(TmdbRequest request)
    {
        var query = new List<KeyValuePair<string, string>>(request.Query);
        var message = new HttpRequestMessage { Method = request.Method };
        _credentials.Attach(request, message.Headers, query);
        message.RequestUri = new Uri(_options.BaseUri, query.Count == 0
            ? request.Path
            : $"{request.Path}?{string.Join('&', query.Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}"))}");
        message.Headers.Accept.Add(AcceptJson);
        message.Headers.UserAgent.Add(UserAgent);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }

        return message;
    }
}
