namespace Tmdb.Sandbox;

/// <summary>A request that the sandbox received, with nothing secret in it.</summary>
public sealed record SandboxRequest
{
    /// <summary>When it came, by the sandbox's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it was understood: decoded, and cleared of dot segments. Guest session ids and tokens are <c>***</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query's pairs, decoded. Credentials are <c>***</c>.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    /// <summary>The body's text; values of secret members are <c>***</c>. Empty when there was no body.</summary>
    public required string Body { get; init; }

    /// <summary>The HTTP status of the answer; 0 when the connection was cut before any.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The credential that it carried.</summary>
    public required CredentialKind CredentialKind { get; init; }

    /// <summary>The user whose session or token it used.</summary>
    public string? UserName { get; init; }

    /// <summary>
    /// What is wrong with it although TMDB says nothing: an unknown parameter, a missing or mistyped member...
    /// </summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path} {StatusCode}";
}
