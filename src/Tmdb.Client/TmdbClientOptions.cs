namespace Tmdb;

/// <summary>The address, limits, and default parameters of a <see cref="TmdbClient"/>.</summary>
public sealed record TmdbClientOptions
{
    /// <summary>The service: <c>https://api.themoviedb.org/</c>.</summary>
    public static Uri DefaultBaseUri { get; } = new("https://api.themoviedb.org/");

    /// <summary>The base address of the API. HTTPS, or any scheme on loopback.</summary>
    public Uri BaseUri { get; init; } = DefaultBaseUri;

    /// <summary>The maximum number of requests per second; 0 for no limit. TMDB's guidance is about 40.</summary>
    public int RequestsPerSecond { get; init; } = 40;

    /// <summary>The timeout of a single attempt, from the time that it is sent.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of retries, 0 to 100. Requests that create a session or a list are never retried.</summary>
    public int MaximumRetryCount { get; init; } = 3;

    /// <summary>The language of texts, such as <c>de-DE</c>; null: TMDB's default, <c>en-US</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The country for release dates, such as <c>DE</c>; null: none.</summary>
    public string? Region { get; init; }

    /// <summary>The time zone for airing dates, such as <c>Europe/Berlin</c>; null: TMDB's default.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether searches find adult titles; null: TMDB's default, no.</summary>
    public bool? IncludeAdult { get; init; }

    /// <summary>Where answers are kept and asked for first; null: nowhere. Several clients may share it.</summary>
    public ResponseCache? Cache { get; init; }

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
