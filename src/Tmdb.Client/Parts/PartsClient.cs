using System.Collections.Concurrent;
using System.Reflection;
using Tmdb.Http;

namespace Tmdb;

/// <summary>The parts that items have in common: videos, images, credits, translations... Each is a list of rows that have the ids of the item.</summary>
/// <remarks>Which kinds of items have a part is in TMDB's reference. A kind that does not have it is refused before a request is sent.</remarks>
public sealed class PartsClient
{
    private static readonly TmdbItemKind[] Titles = [TmdbItemKind.Movie, TmdbItemKind.TvSeries];
    private static readonly TmdbItemKind[] TitlesAndTv = [.. Titles, TmdbItemKind.TvSeason, TmdbItemKind.TvEpisode];

    private readonly TmdbClient _client;

    internal PartsClient(TmdbClient client) => _client = client;

    /// <summary>The trailers, teasers, clips and other videos of a movie, a series, a season or an episode.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="otherLanguages">Further languages (<c>include_video_language</c>), as ISO 639-1 codes; none if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The videos.</returns>
    /// <exception cref="TmdbException">The item has no videos, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-videos"/></remarks>
    public Task<IReadOnlyList<Video>> GetVideosAsync(
        TmdbItem item, string? language = null, IEnumerable<string>? otherLanguages = null, CancellationToken cancellationToken = default) =>
        GetAsync<Videos, Video>(
            TitlesAndTv,
            item,
            "videos",
            request => request.With("language", language ?? _client.Options.Language).With("include_video_language", otherLanguages is null ? null : string.Join(',', otherLanguages)),
            cancellationToken);

    /// <summary>The rows of a part that the details of an item carry; null if they do not carry it.</summary>
    /// <typeparam name="TAnswer">The type of the property that holds the part.</typeparam>
    internal static IEnumerable<TmdbPart>? CarriedBy<TAnswer>(TmdbObject details, TmdbItem item)
        where TAnswer : TmdbObject =>
        details.Item == item && Carried<TAnswer>.In(details) is IPartRows part ? [.. part.RowsOf(item)] : null;

    private async Task<IReadOnlyList<TRow>> GetAsync<TAnswer, TRow>(
        TmdbItemKind[] kinds, TmdbItem item, string part, Func<TmdbRequest, TmdbRequest> complete, CancellationToken cancellationToken)
        where TAnswer : TmdbObject, IPartRows
        where TRow : TmdbPart
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!kinds.Contains(item.Kind))
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                $"TMDB has no {part.Replace('_', ' ')} of this kind of item ({TmdbItem.Name(item.Kind)}), only of: {string.Join(", ", kinds.Select(TmdbItem.Name))}. Nothing was sent.");
        }

        var answer = await _client.SendAsync<TAnswer>(complete(item.Get(part)), cancellationToken).ConfigureAwait(false);
        return [.. answer.RowsOf(item).Cast<TRow>()];
    }

    /// <summary>Where details of a type carry a part of a type.</summary>
    private static class Carried<TAnswer>
    {
        private static readonly ConcurrentDictionary<Type, PropertyInfo?> Properties = new();

        public static object? In(TmdbObject details) =>
            Properties.GetOrAdd(details.GetType(), static type => type.GetProperties().SingleOrDefault(property => property.PropertyType == typeof(TAnswer)))?.GetValue(details);
    }
}
