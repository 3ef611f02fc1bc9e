using System.Net.Http.Headers;

namespace Tmdb.Http;

/// <summary>An answer, read to its end.</summary>
internal sealed record TmdbResponse(int Status, byte[] Body, HttpResponseHeaders Headers, string? MediaType)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Worth another try: the rate limit, or TMDB's own trouble.</summary>
    public bool IsTransient => Status is 429 or >= 500;
}
