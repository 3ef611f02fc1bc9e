using System.Text;
using Tmdb.Http;

namespace Tmdb.Caching;

/// <summary>What a cache has to know of a request to TMDB beyond what HTTP tells. The one place that knows what TMDB's paths mean to a cache.</summary>
internal sealed record CachePolicy
{
    /// <summary>Where a message carries it.</summary>
    public static readonly HttpRequestOptionsKey<CachePolicy> Key = new("Tmdb.CachePolicy");

    /// <summary>Of a message that carries none: HTTP's rules alone.</summary>
    private static readonly CachePolicy Plain = new();

    /// <summary>Whether the answer to a GET may be kept. Not that of one that makes or changes something, and no answer that may hold a new
    /// credential, or that was asked for to learn whether a credential is still good.</summary>
    public bool Stores { get; private init; } = true;

    /// <summary>Whether the answer is about what users own: their account, their ratings, their lists, which any write may change.</summary>
    public bool IsUsers { get; private init; }

    /// <summary>Whether this may change what users own. A person has several credentials, and which of them are the same person's nobody here
    /// knows: whoever's they are, all such answers are dropped.</summary>
    public bool ChangesUsers { get; private init; }

    /// <summary>The credentials that are sent. No answer that quotes one is kept.</summary>
    public IReadOnlyList<string> Secrets { get; private init; } = [];

    /// <summary>Whether an answer quotes a credential.</summary>
    public bool IsQuoted(StoredAnswer answer) => Secrets.Any(secret =>
        answer.Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0 || answer.Headers.Any(header => header.Value.Contains(secret, StringComparison.Ordinal)));

    /// <summary>The policy of a message.</summary>
    public static CachePolicy Of(HttpRequestMessage message) => message.Options.TryGetValue(Key, out var policy) ? policy : Plain;

    /// <summary>The policy of a request.</summary>
    public static CachePolicy Of(TmdbRequest request, CredentialStore credentials)
    {
        var path = request.Path.ToLowerInvariant().Split('/');
        var isSignIn = path[1] is "authentication" or "auth";
        var changes = request.Method != HttpMethod.Get || !request.CanRepeat;
        return new CachePolicy
        {
            Stores = !changes && !isSignIn && path is not [_, "account"] and not [_, "account", _],
            IsUsers = request.Needs is not (CredentialUse.Application or CredentialUse.ApplicationToken) || request.Secrets.Count > 0 || path.Any(segment => segment is "list" or "lists"),
            ChangesUsers = changes && (!isSignIn || request.Method == HttpMethod.Delete),
            Secrets = credentials.Sent(request),
        };
    }
}
