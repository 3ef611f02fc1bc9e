namespace Tmdb;

/// <summary>
/// What TMDB answers when something failed, or when there is nothing to tell but that it worked. Any member may be missing:
/// <see href="https://developer.themoviedb.org/docs/errors"/>.
/// </summary>
internal sealed class StatusResponse : TmdbObject
{
    public bool? Success { get; init; }

    /// <summary>The TMDB status code, 1 to 47; not the HTTP status.</summary>
    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>The validation errors of the request body. Some responses contain nothing else.</summary>
    public IReadOnlyList<string> Errors { get => field ?? RowList<string>.Empty; init; }
}
