namespace Tmdb;

/// <summary>How a <see cref="TmdbClient"/> connects, its limits, and what it asks with when a call says nothing else.</summary>
public sealed record TmdbClientOptions
{
    /// <summary>The service: <c>https://api.themoviedb.org/</c>.</summary>
    public static Uri DefaultBaseUri { get; } = new("https://api.themoviedb.org/");

    /// <summary>Where the API is. HTTPS, or any scheme on loopback.</summary>
    public Uri BaseUri { get; init; } = DefaultBaseUri;

    /// <summary>The most requests in any second; 0: no limit. TMDB's guidance is to stay near 40.</summary>
    public int RequestsPerSecond { get; init; } = 40;

    /// <summary>How long one attempt may take, from the moment that it is sent.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is repeated at the most, 0 to 100. Requests that make a session or a list are never repeated.</summary>
    public int MaximumRetryCount { get; init; } = 3;

    /// <summary>The language of texts, such as <c>de-DE</c>; null: TMDB's default, <c>en-US</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The country for release dates, such as <c>DE</c>; null: none.</summary>
    public string? Region { get; init; }

    /// <summary>The time zone of what is on the air, such as <c>Europe/Berlin</c>; null: TMDB's default.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether searches find adult titles; null: TMDB's default, no.</summary>
    public bool? IncludeAdult { get; init; }

    /// <summary>The clock for expiry, waiting and time limits. The rate limit goes by the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether the API is TMDB's own, by whichever of its hosts.</summary>
    internal bool IsTmdb
    {
        get
        {
            var host = "." + BaseUri.IdnHost.TrimEnd('.');
            return host.EndsWith(".themoviedb.org", StringComparison.Ordinal) || host.EndsWith(".tmdb.org", StringComparison.Ordinal);
        }
    }
}
