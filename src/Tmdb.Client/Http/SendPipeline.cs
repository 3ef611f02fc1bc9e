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
    /// <summary>Whoever waits longer than this is told why.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(3);

    private static readonly ResiliencePropertyKey<TmdbRequest> RequestKey = new("Tmdb.Request");
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly MediaTypeWithQualityHeaderValue AcceptJson = new("application/json");
    private static readonly ProductInfoHeaderValue UserAgent =
        new("Tmdb.Client", typeof(SendPipeline).Assembly.GetName().Version!.ToString(3));

    private readonly TmdbClientOptions _options;
    private readonly CredentialStore _credentials;
    private readonly HttpMessageInvoker _http;
    private readonly RateLimiter? _limiter;
    private readonly CancellationTokenSource _closed = new();
    private readonly ResiliencePipeline<TmdbResponse> _retry;

    public SendPipeline(TmdbClientOptions options, CredentialStore credentials)
    {
        _options = options;
        _credentials = credentials;
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // A redirect never carries a credential elsewhere.
            UseCookies = false,
            UseProxy = !options.BaseUri.IsLoopback, // A proxy is for the way out of this machine.
            PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new ConnectionStream(context.PlaintextStream)),
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // Long enough to reuse, short enough to see DNS change.
        });
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
        var trace = TmdbTrace.Lines;
        var started = _options.TimeProvider.GetTimestamp();
        var attempts = 0;
        int? status = null;
        TmdbErrorKind? failure = null;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
        try
        {
            var first = await AttemptAsync(request, ++attempts, ended.Token).ConfigureAwait(false);

            // Only what went wrong goes through Polly, which starts from the first attempt: most requests need none of its machinery.
            var response = ShallRepeat(request, first)
                ? await RepeatAsync(request, first, () => AttemptAsync(request, ++attempts, ended.Token), ended.Token).ConfigureAwait(false)
                : first.Result ?? throw first.Exception!;
            status = response.Status;
            return (response, attempts);
        }
        catch (TmdbException e)
        {
            failure = e.Kind;
            throw new TmdbException(e.Kind, $"{e.Message} {Tried(attempts)}", e.InnerException)
            {
                HttpStatus = e.HttpStatus,
                Request = request.ToString(),
                Attempts = attempts,
            };
        }
        finally
        {
            trace?.Verbose(string.Create(
                CultureInfo.InvariantCulture,
                $"{request}: {status?.ToString(CultureInfo.InvariantCulture) ?? failure?.ToString() ?? "cancelled"}, {attempts} attempt{(attempts == 1 ? string.Empty : "s")}, {_options.TimeProvider.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        }
    }

    private static string WhyAgain(Outcome<TmdbResponse> outcome) =>
        outcome.Result is { } response ? string.Create(CultureInfo.InvariantCulture, $"HTTP {response.Status}") : ((TmdbException)outcome.Exception!).Kind.ToString();

    /// <summary>For error messages: how often it was sent.</summary>
    public static string Tried(int attempts) =>
        attempts == 1 ? "It was tried once." : string.Create(CultureInfo.InvariantCulture, $"It was tried {attempts} times.");

    public void Dispose()
    {
        _closed.Cancel(); // Not disposed: who waits still looks at it.
        _http.Dispose();
        _limiter?.Dispose();
    }

    private async Task<TmdbResponse> RepeatAsync(
        TmdbRequest request, Outcome<TmdbResponse> first, Func<ValueTask<Outcome<TmdbResponse>>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(RequestKey, request);
        try
        {
            var known = (Outcome<TmdbResponse>?)first;
            var outcome = await _retry.ExecuteOutcomeAsync(
                async (_, _) =>
                {
                    var given = known;
                    known = null;
                    return given ?? await attempt().ConfigureAwait(false);
                },
                context,
                state: 0).ConfigureAwait(false);
            return outcome.Result ?? throw outcome.Exception!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private bool ShallRepeat(TmdbRequest request, Outcome<TmdbResponse> outcome) =>
        _options.MaximumRetryCount > 0
        && request.CanRepeat
        && MayPass(outcome);

    private static bool MayPass(Outcome<TmdbResponse> outcome) =>
        outcome.Result is { IsTransient: true }
        || outcome.Exception is TmdbException { Kind: TmdbErrorKind.Timeout or TmdbErrorKind.ConnectionFailed };

    private static ResiliencePipeline<TmdbResponse> BuildRetry(TmdbClientOptions options) =>
        new ResiliencePipelineBuilder<TmdbResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<TmdbResponse>
            {
                MaxRetryAttempts = options.MaximumRetryCount,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = RetryAfter.Longest,
                UseJitter = true,
                ShouldHandle = static args => ValueTask.FromResult(MayPass(args.Outcome)),
                DelayGenerator = args => ValueTask.FromResult(
                    args.Outcome.Result is { } response ? RetryAfter.Of(response.Headers, options.TimeProvider) : null),
                OnRetry = static args =>
                {
                    var line = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{args.Context.Properties.GetValue(RequestKey, null!)}: {WhyAgain(args.Outcome)}, again in {args.RetryDelay.TotalSeconds:0.0} s");
                    if (args.RetryDelay >= LongWait)
                    {
                        TmdbTrace.Current?.Waiting(line);
                    }
                    else
                    {
                        TmdbTrace.Lines?.Verbose(line);
                    }

                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    private async ValueTask<Outcome<TmdbResponse>> AttemptAsync(TmdbRequest request, int attempt, CancellationToken cancellationToken)
    {
        using var lease = _limiter is null ? null : await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        using var message = ToMessage(request);
        using var timeout = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = cancellationToken.UnsafeRegister(static timeout => ((CancellationTokenSource)timeout!).Cancel(), timeout);
        int? status = null;
        try
        {
            using var answer = await _http.SendAsync(message, timeout.Token).ConfigureAwait(false);
            status = (int)answer.StatusCode;
            var body = await answer.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false);
            var response = new TmdbResponse(status.Value, body, answer.Headers, answer.Content.Headers.ContentType?.MediaType);
            TmdbTrace.Lines?.Debug(string.Create(
                CultureInfo.InvariantCulture,
                $"{request}: attempt {attempt}, HTTP {response.Status}, {body.Length} bytes, {_credentials.Redact(response.MediaType ?? "no content type", request)}"));
            return Outcome.FromResult(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(TmdbErrorKind.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds:0.###} s"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested(); // Then the connection broke because we dropped it.
            return Failed(TmdbErrorKind.ConnectionFailed, $"the connection failed ({Innermost(e).Message.TrimEnd('.')})", e);
        }
        catch (Exception e) when (status is not null && e is InvalidDataException or InvalidOperationException and not ObjectDisposedException)
        {
            return Failed(TmdbErrorKind.InvalidAnswer, string.Create(CultureInfo.InvariantCulture, $"the answer cannot be decompressed (HTTP {status})"), e);
        }

        Outcome<TmdbResponse> Failed(TmdbErrorKind kind, string what, Exception? cause = null)
        {
            // What broke may quote what came, and that may quote what we sent.
            what = _credentials.Redact(what, request);
            TmdbTrace.Lines?.Debug(string.Create(CultureInfo.InvariantCulture, $"{request}: attempt {attempt}, {what}"));
            return Outcome.FromException<TmdbResponse>(new TmdbException(
                kind, $"{request} at {_options.BaseUri.Host}: {what}.", cause is null ? null : _credentials.IfHarmless(cause, request))
            {
                HttpStatus = kind == TmdbErrorKind.InvalidAnswer ? status : null,
            });
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
