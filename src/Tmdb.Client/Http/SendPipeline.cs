using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Tmdb.Caching;
using Tmdb.Resilience;

namespace Tmdb.Http;

/// <summary>The one way a request leaves: the cache if there is one, retry, and in each attempt rate limit, credential, HTTP with a time limit.</summary>
internal sealed class SendPipeline : IDisposable
{
    /// <summary>Whoever waits longer than this is told why.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(3);

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly string UserAgent = $"Tmdb.Client/{typeof(SendPipeline).Assembly.GetName().Version!.ToString(3)}";

    private readonly TmdbClientOptions _options;
    private readonly CredentialStore _credentials;
    private readonly HttpMessageInvoker _http;
    private readonly HttpMessageInvoker? _cached;
    private readonly RateLimit? _limit;
    private readonly Pace _pace;
    private readonly CancellationTokenSource _closed = new();
    private readonly Retry<Outcome>? _retry;

    public SendPipeline(TmdbClientOptions options, CredentialStore credentials)
    {
        _options = options;
        _credentials = credentials;
        _pace = new Pace(options.TimeProvider);
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // A redirect never carries a credential elsewhere.
            UseCookies = false,
            UseProxy = !options.BaseUri.IsLoopback, // A proxy is for the way out of this machine.
            PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new ConnectionStream(context.PlaintextStream)),
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // Long enough to reuse, short enough to see DNS change.
        });
        _limit = options.RequestsPerSecond == 0 ? null : new RateLimit(options.RequestsPerSecond);
        _retry = options.MaximumRetryCount == 0 ? null : new Retry<Outcome>(RetryOptionsOf(options));
        _cached = options.Cache is { } cache ? new HttpMessageInvoker(new CacheHandler(cache, options.TimeProvider, new Origin(this))) : null;
    }

    /// <summary>Sends, again where that may help, and reads the whole answer, whatever its status.</summary>
    /// <exception cref="TmdbException">There was no answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<(TmdbResponse Response, int Attempts)> SendAsync(TmdbRequest request, CancellationToken cancellationToken)
    {
        var trace = TmdbTrace.Lines;
        var started = _options.TimeProvider.GetTimestamp();
        var attempts = new Attempts();
        int? status = null;
        TmdbErrorKind? failure = null;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
        try
        {
            var response = _cached is null
                ? await SendToTmdbAsync(request, attempts, ended.Token).ConfigureAwait(false)
                : await AskCacheAsync(request, attempts, ended.Token).ConfigureAwait(false);
            status = response.Status;
            return (response, attempts.Count);
        }
        catch (TmdbException e)
        {
            failure = e.Kind;
            throw new TmdbException(e.Kind, $"{e.Message} {Tried(attempts.Count)}", e.InnerException)
            {
                HttpStatus = e.HttpStatus,
                Request = request.ToString(),
                Attempts = attempts.Count,
            };
        }
        finally
        {
            trace?.Verbose(string.Create(
                CultureInfo.InvariantCulture,
                $"{request.ToStringWithQuery(_credentials)}: {status?.ToString(CultureInfo.InvariantCulture) ?? failure?.ToString() ?? "cancelled"}, {attempts}, {_options.TimeProvider.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TmdbResponse> SendToTmdbAsync(TmdbRequest request, Attempts attempts, CancellationToken cancellationToken)
    {
        var first = await AttemptAsync(request, attempts, cancellationToken).ConfigureAwait(false);

        // Only what went wrong needs the machinery of retries, which goes on after the first attempt.
        var last = _retry is not null && request.CanRepeat && MayPass(first)
            ? await _retry.GoOnAsync(request, first, () => AttemptAsync(request, attempts, cancellationToken), cancellationToken).ConfigureAwait(false)
            : first;
        return last.Response ?? throw last.Failure!;
    }

    private async ValueTask<TmdbResponse> AskCacheAsync(TmdbRequest request, Attempts attempts, CancellationToken cancellationToken)
    {
        try
        {
            attempts.Message = ToMessage(request);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return await SendToTmdbAsync(request, attempts, cancellationToken).ConfigureAwait(false); // Which says what is wrong.
        }

        using var message = attempts.Message;
        message.Options.Set(Origin.Key, (request, attempts));
        message.Options.Set(CachePolicy.Key, CachePolicy.Of(request, _credentials));
        using var answer = await _cached!.SendAsync(message, cancellationToken).ConfigureAwait(false);
        attempts.Cached = message.Options.TryGetValue(CacheHandler.Outcome, out var outcome) ? outcome : CacheOutcome.Miss;
        if (outcome == CacheOutcome.Stale)
        {
            var since = _options.TimeProvider.GetUtcNow() - answer.Headers.Age;
            TmdbTrace.Current?.Warning(string.Create(CultureInfo.InvariantCulture, $"{request}: TMDB does not answer. What it said on {since:yyyy-MM-dd HH:mm} UTC is used, from the cache."));
        }

        var body = await AnswerBody.ReadAsync(answer.Content, cancellationToken).ConfigureAwait(false);
        return new TmdbResponse((int)answer.StatusCode, body, answer.Headers, answer.Content.Headers);
    }

    private static string WhyAgain(Outcome outcome) =>
        outcome.Response is { } response ? string.Create(CultureInfo.InvariantCulture, $"HTTP {response.Status}") : outcome.Failure!.Kind.ToString();

    /// <summary>For error messages: how often it was sent.</summary>
    public static string Tried(int attempts) =>
        attempts == 1 ? "It was tried once." : string.Create(CultureInfo.InvariantCulture, $"It was tried {attempts} times.");

    public void Dispose()
    {
        _closed.Cancel(); // Not disposed: who waits still looks at it.
        _http.Dispose();
        _cached?.Dispose();
        _limit?.Dispose();
    }

    private static bool MayPass(Outcome outcome) =>
        outcome.Response is { IsTransient: true } || outcome.Failure is { Kind: TmdbErrorKind.Timeout or TmdbErrorKind.ConnectionFailed };

    private static RetryOptions<Outcome> RetryOptionsOf(TmdbClientOptions options) => new()
    {
        MaximumRetryCount = options.MaximumRetryCount,
        LongestWait = RetryAfter.Longest,
        TimeProvider = options.TimeProvider,
        ShallRepeat = MayPass,
        WaitOf = outcome => outcome.Response is { } response ? RetryAfter.Of(response.Headers, options.TimeProvider) : null,
        OnRetry = (request, outcome, wait) => TellWait((TmdbRequest)request, outcome, wait),
    };

    private static void TellWait(TmdbRequest request, Outcome outcome, TimeSpan wait)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{request}: {WhyAgain(outcome)}, again in {wait.TotalSeconds:0.0} s");
        if (wait >= LongWait)
        {
            TmdbTrace.Current?.Waiting(line);
        }
        else
        {
            TmdbTrace.Lines?.Verbose(line);
        }
    }

    /// <summary>Whoever has to wait for seconds because others were too fast is told so.</summary>
    private void TellBlock(TmdbRequest request)
    {
        if (_pace.Block is var block && block >= LongWait)
        {
            TmdbTrace.Current?.Waiting(string.Create(CultureInfo.InvariantCulture, $"{request}: TMDB says that there are too many requests (HTTP 429). Nothing is sent for {block.TotalSeconds:0.0} s"));
        }
    }

    /// <summary>
    /// An attempt. After a 429 the whole connection slows down and this request is sent again, as often as the options say without a single request of
    /// the connection getting through in between: while it makes progress, nothing is lost.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> AttemptAsync(TmdbRequest request, Attempts attempts, CancellationToken cancellationToken)
    {
        var refusals = 0;
        var answers = _pace.Answers;
        while (true)
        {
            using var permit = _limit is null ? null : await _limit.WaitAsync(cancellationToken).ConfigureAwait(false);
            TellBlock(request);
            await _pace.WaitAsync(cancellationToken).ConfigureAwait(false);
            var outcome = await SendOnceAsync(request, attempts, cancellationToken).ConfigureAwait(false);
            if (outcome.Response is not { } response)
            {
                return outcome;
            }

            if (response.Status != 429)
            {
                if (!response.IsTransient)
                {
                    _pace.Answered();
                }

                return outcome;
            }

            var wait = _pace.SlowDown(RetryAfter.Of(response.Headers, _options.TimeProvider));
            var before = answers;
            answers = _pace.Answers;
            refusals = answers == before ? refusals + 1 : 1;
            if (!request.CanRepeat || refusals > _options.MaximumRetryCount)
            {
                return outcome;
            }

            TellWait(request, outcome, wait);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> SendOnceAsync(TmdbRequest request, Attempts attempts, CancellationToken cancellationToken)
    {
        var attempt = ++attempts.Count;
        using var timeout = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = cancellationToken.UnsafeRegister(static timeout => ((CancellationTokenSource)timeout!).Cancel(), timeout);
        int? status = null;
        try
        {
            // The cache has looked for the answer to this very message, and for nobody else's.
            using var own = attempts.Message is null ? ToMessage(request) : null;
            using var answer = await _http.SendAsync(own ?? attempts.Message!, timeout.Token).ConfigureAwait(false);
            status = (int)answer.StatusCode;
            var body = await AnswerBody.ReadAsync(answer.Content, timeout.Token).ConfigureAwait(false);
            var response = new TmdbResponse(status.Value, body, answer.Headers, answer.Content.Headers);
            TmdbTrace.Lines?.Debug(string.Create(
                CultureInfo.InvariantCulture,
                $"{request}: attempt {attempt}, HTTP {response.Status}, {body.Length} bytes, {_credentials.Redact(response.MediaType ?? "no content type", request)}"));
            return new(response, Failure: null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(TmdbErrorKind.Timeout, string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds:0.###} s"));
        }
        catch (Exception e) when (e is not (OperationCanceledException or ObjectDisposedException))
        {
            // Every exception of a request is one of these: nothing raw leaves from here.
            cancellationToken.ThrowIfCancellationRequested(); // Then the connection broke because we dropped it.
            return e switch
            {
                HttpRequestException or IOException or SocketException => Failed(TmdbErrorKind.ConnectionFailed, $"the connection failed ({Innermost(e).Message.TrimEnd('.')})", e),
                AnswerTooLargeException => Failed(TmdbErrorKind.InvalidAnswer, e.Message),
                InvalidDataException or InvalidOperationException when status is not null =>
                    Failed(TmdbErrorKind.InvalidAnswer, string.Create(CultureInfo.InvariantCulture, $"the answer cannot be decompressed (HTTP {status})"), e),
                FormatException or ArgumentException => Failed(TmdbErrorKind.InvalidArgument, "the request holds characters that cannot be sent. Nothing was sent", e),
                _ => Failed(TmdbErrorKind.RequestFailed, $"the request failed ({e.GetType().Name}: {e.Message.TrimEnd('.')})", e),
            };
        }

        Outcome Failed(TmdbErrorKind kind, string what, Exception? cause = null)
        {
            // What broke may quote what came, and that may quote what we sent.
            what = _credentials.Show(what, request);
            TmdbTrace.Lines?.Debug(string.Create(CultureInfo.InvariantCulture, $"{request}: attempt {attempt}, {what}"));
            return new(Response: null, new TmdbException(
                kind, $"{request} at {_options.BaseUri.Host}: {what}.", cause is null ? null : _credentials.IfHarmless(cause, request))
            {
                HttpStatus = kind == TmdbErrorKind.InvalidAnswer ? status : null,
            });
        }
    }

    private static Exception Innermost(Exception e) => e.InnerException is null ? e : Innermost(e.InnerException);

    private HttpRequestMessage ToMessage(TmdbRequest request)
    {
        List<KeyValuePair<string, string>> query = [.. request.Query];
        var message = new HttpRequestMessage { Method = request.Method };
        _credentials.Attach(request, message.Headers, query);
        message.RequestUri = new Uri(_options.BaseUri, query.Count == 0
            ? request.Path
            : $"{request.Path}?{string.Join('&', query.Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}"))}");
        message.Headers.TryAddWithoutValidation("Accept", "application/json"); // Known to be right, so that nothing reads it again.
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }

        return message;
    }

    /// <summary>How often a request was sent.</summary>
    private sealed class Attempts
    {
        public int Count { get; set; }

        /// <summary>What is sent, if the cache has been asked for it.</summary>
        public HttpRequestMessage? Message { get; set; }

        /// <summary>What the cache made of it.</summary>
        public CacheOutcome Cached { get; set; }

        public override string ToString() => Cached == CacheOutcome.Hit ? "from the cache" : string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} attempt{(Count == 1 ? string.Empty : "s")}{Cached switch { CacheOutcome.Confirmed => ", not changed", CacheOutcome.Stale => ", from the cache", _ => string.Empty }}");
    }

    /// <summary>The rest of the pipeline, to the cache.</summary>
    private sealed class Origin(SendPipeline pipeline) : HttpMessageHandler
    {
        public static readonly HttpRequestOptionsKey<(TmdbRequest Request, Attempts Attempts)> Key = new("Tmdb.Request");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Options.TryGetValue(Key, out var call);
            var response = await pipeline.SendToTmdbAsync(call.Request, call.Attempts, cancellationToken).ConfigureAwait(false);
            var answer = new HttpResponseMessage((HttpStatusCode)response.Status) { RequestMessage = request, Content = new ByteArrayContent(response.Body) };
            Copy(response.Headers, answer.Headers);
            Copy(response.ContentHeaders, answer.Content.Headers);
            return answer;
        }

        private static void Copy(HttpHeaders from, HttpHeaders to)
        {
            foreach (var (name, values) in from.NonValidated)
            {
                to.TryAddWithoutValidation(name, values);
            }
        }
    }

    /// <summary>What an attempt comes to: an answer, whatever its status, or a failure.</summary>
    private readonly record struct Outcome(TmdbResponse? Response, TmdbException? Failure);
}
