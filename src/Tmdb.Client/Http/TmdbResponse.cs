using System.Net.Http.Headers;

namespace Tmdb.Http;

/// <summary>An answer, read to its end.</summary>
internal sealed record TmdbResponse(int Status, byte[] Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public string? MediaType => ContentHeaders.ContentType?.MediaType;

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Worth another try: TMDB's own trouble. The rate limit (429) is the pace's matter.</summary>
    public bool IsTransient => Status >= 500;
}
