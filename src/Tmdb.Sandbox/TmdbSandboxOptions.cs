namespace Tmdb.Sandbox;

/// <summary>How a sandbox starts.</summary>
public sealed record TmdbSandboxOptions
{
    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The users; the first is the one that the approval page offers.</summary>
    public IReadOnlyList<SandboxLogin> Users { get; init; } = [new("alice", "wonderland"), new("bob", "builder")];

    /// <summary>How many requests a second are let through; null for no limit.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>The time at which the sandbox's clock starts; null for the present.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>What makes the sandbox's clock run.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Adds movies that are nothing but their number, so that every id from 1 to this one is found.</summary>
    public int ExtraMovies { get; init; }

    /// <summary>
    /// How many lines a daily id export has; null for what the catalogue has. Beyond the catalogue, the lines name things that only fill
    /// them, and that no request finds.
    /// </summary>
    public int? ExportRows { get; init; }
}

/// <summary>A name and a password to sign in with.</summary>
/// <param name="UserName">The name.</param>
/// <param name="Password">The password. It opens nothing but the sandbox.</param>
public sealed record SandboxLogin(string UserName, string Password);
