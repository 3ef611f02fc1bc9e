using System.Net;
using System.Net.Http.Headers;

namespace Tmdb.Caching;

/// <summary>
/// A private cache (RFC 9111) in front of what sends requests. It knows HTTP's rules; what only TMDB means by a request comes with it
/// (<see cref="CachePolicy"/>). It is made to stand before retries and the rate limit: a hit costs neither, and what fails here has failed for good.
/// It is right on either side of decompression, because it compares what the message has here. After it, as in the pipeline, a body is unpacked once.
/// </summary>
internal sealed class CacheHandler(ResponseCache cache, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Where a message carries what became of it.</summary>
    public static readonly HttpRequestOptionsKey<CacheOutcome> Outcome = new("Tmdb.CacheOutcome");

    private readonly IAnswerStore _store = cache.Store;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var policy = CachePolicy.Of(request);
        return request.Method != HttpMethod.Get || !policy.Stores ? WriteAsync(request, policy, cancellationToken)
            : CacheRules.IsOnCondition(request) || KeyOf(request, policy) is not { } key ? base.SendAsync(request, cancellationToken)
            : ReadAsync(request, policy, key, cancellationToken);
    }

    /// <summary>Sends what may change something, and removes what it may have changed.</summary>
    private async Task<HttpResponseMessage> WriteAsync(HttpRequestMessage request, CachePolicy policy, CancellationToken cancellationToken)
    {
        var refused = false;
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            refused = response.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError;
            foreach (var address in CacheRules.ChangedBy(request, response))
            {
                _store.Remove(AnswerKey.Of(_store.Secret, epoch: null, request, address));
            }

            return response;
        }
        finally
        {
            // Without an answer, or with the server's own failure, nobody knows whether it was done.
            if (policy.ChangesUsers && !refused)
            {
                _store.RemoveUsers();
            }
        }
    }

    private async Task<HttpResponseMessage> ReadAsync(HttpRequestMessage request, CachePolicy policy, AnswerKey key, CancellationToken cancellationToken)
    {
        var stored = await FindAsync(request, key, cancellationToken).ConfigureAwait(false);
        var directives = CacheRules.DirectivesOf(request.Headers);
        var requested = clock.GetUtcNow();
        if (stored is not null && CacheRules.MayServe(stored, directives, requested))
        {
            return Serve(stored, request, CacheOutcome.Hit, requested);
        }

        if (directives.Has("only-if-cached"))
        {
            return new HttpResponseMessage(HttpStatusCode.GatewayTimeout) { RequestMessage = request };
        }

        // What the handlers behind this one add, such as Accept-Encoding, is theirs: they take it out of the answer again.
        var headers = request.Headers.NonValidated.ToDictionary(StringComparer.OrdinalIgnoreCase);
        if (stored is not null)
        {
            AddCondition(request.Headers, "If-None-Match", stored.ETag);
            AddCondition(request.Headers, "If-Modified-Since", stored.LastModified);
        }

        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (stored is { MayBeStale: true } && e is HttpRequestException or TmdbException { Kind: TmdbErrorKind.ConnectionFailed or TmdbErrorKind.Timeout })
        {
            return Serve(stored!, request, CacheOutcome.Stale, clock.GetUtcNow());
        }

        var received = clock.GetUtcNow();
        if (stored is { MayBeStale: true } && response.StatusCode >= HttpStatusCode.InternalServerError)
        {
            response.Dispose();
            return Serve(stored, request, CacheOutcome.Stale, received);
        }

        var isConfirmed = stored is not null && response.StatusCode == HttpStatusCode.NotModified;
        var answer = isConfirmed ? stored!.Confirmed(CacheRules.HeadersOf(response), requested, received) : new StoredAnswer(
            (int)response.StatusCode,
            CacheRules.HeadersOf(response),
            await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            requested,
            received,
            VariantOf(headers, response.Headers.NonValidated.TryGetValues("Vary", out var vary) ? vary : []));
        await KeepAsync(request, policy, key, answer, directives).ConfigureAwait(false);
        if (isConfirmed)
        {
            response.Dispose();
            return Serve(answer, request, CacheOutcome.Confirmed, received);
        }

        Tell(request, CacheOutcome.Miss);
        return response;
    }

    /// <summary>What there is for a request, be it too old to be used unasked.</summary>
    private async ValueTask<StoredAnswer?> FindAsync(HttpRequestMessage request, AnswerKey key, CancellationToken cancellationToken)
    {
        var stored = await _store.FindAsync(key, cancellationToken).ConfigureAwait(false);
        if (stored?.TimeHere(clock.GetUtcNow()) > cache.MaximumAge)
        {
            _store.Remove(key);
            return null;
        }

        return stored is not null && VariantOf(request.Headers.NonValidated, stored.Values("Vary")) == stored.Variant ? stored : null;
    }

    private async ValueTask KeepAsync(HttpRequestMessage request, CachePolicy policy, AnswerKey key, StoredAnswer answer, CacheDirectives directives)
    {
        if (CacheRules.MayStore(request, directives, answer) && !policy.IsQuoted(answer))
        {
            await _store.StoreAsync(key, answer).ConfigureAwait(false);
        }
        else if (answer.Status is < 500 and not 429)
        {
            _store.Remove(key); // What was there before holds no longer. The server's own trouble says nothing about it.
        }
    }

    private HttpResponseMessage Serve(StoredAnswer answer, HttpRequestMessage request, CacheOutcome outcome, DateTimeOffset now)
    {
        Tell(request, outcome);
        return answer.ToMessage(request, answer.AgeAt(now));
    }

    private void Tell(HttpRequestMessage request, CacheOutcome outcome)
    {
        cache.Count(outcome);
        request.Options.Set(Outcome, outcome);
    }

    /// <summary>Null: what users own cannot be kept now.</summary>
    private AnswerKey? KeyOf(HttpRequestMessage request, CachePolicy policy) =>
        !policy.IsUsers ? AnswerKey.Of(_store.Secret, epoch: null, request)
        : _store.Epoch is { } epoch ? AnswerKey.Of(_store.Secret, epoch, request)
        : null;

    private string? VariantOf(IReadOnlyDictionary<string, HeaderStringValues> request, IEnumerable<string> vary) => AnswerKey.Variant(_store.Secret, request, vary);

    private static void AddCondition(HttpRequestHeaders headers, string name, string? validator)
    {
        if (validator is not null)
        {
            headers.TryAddWithoutValidation(name, validator);
        }
    }
}

/// <summary>What became of a request.</summary>
internal enum CacheOutcome
{
    /// <summary>It was sent, and its answer is new.</summary>
    Miss,

    /// <summary>It was answered from the cache, and not sent.</summary>
    Hit,

    /// <summary>It was sent, and the server said that what the cache has still holds.</summary>
    Confirmed,

    /// <summary>It was sent, the server did not answer, and what the cache has was served.</summary>
    Stale,
}
