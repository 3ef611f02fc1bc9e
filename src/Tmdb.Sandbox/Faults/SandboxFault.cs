using System.IO.Enumeration;

namespace Tmdb.Sandbox;

/// <summary>Something that goes wrong on demand, for the next requests that it fits, and is then gone.</summary>
public sealed record SandboxFault
{
    /// <summary>What goes wrong.</summary>
    public required SandboxFaultKind Kind { get; init; }

    /// <summary>The HTTP method that it fits; null for any.</summary>
    public string? Method { get; init; }

    /// <summary>The paths that it fits, with <c>*</c> and <c>?</c> as wildcards.</summary>
    public string Path { get; init; } = "*";

    /// <summary>The number of requests that it affects.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the request takes effect first: a rating is stored, then the connection is cut. Otherwise it has none.</summary>
    public bool AfterEffect { get; init; }

    /// <summary>The HTTP status, where the kind has a choice.</summary>
    public int? StatusCode { get; init; }

    /// <summary>TMDB's code in a <see cref="SandboxFaultKind.ServerError"/>; null for the one that fits the status.</summary>
    public int? TmdbCode { get; init; }

    /// <summary>How long to wait, as the Retry-After header says; null for no header.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether Retry-After is sent as an HTTP date instead of seconds.</summary>
    public bool RetryAfterAsDate { get; init; }

    /// <summary>How late a delayed answer is.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where a redirect leads.</summary>
    public Uri Location { get; init; } = new("https://elsewhere.example/");

    internal bool Fits(string method, string path) =>
        (Method is null || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && FileSystemName.MatchesSimpleExpression(Path, path);
}
