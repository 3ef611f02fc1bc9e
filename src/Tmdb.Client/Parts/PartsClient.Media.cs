using Tmdb.Http;

namespace Tmdb;

/// <content>Images and videos.</content>
public sealed partial class PartsClient
{
    /// <summary>The posters, backdrops, logos, stills or profile images of an item.</summary>
    /// <param name="item">The movie, series, season, episode, person, collection, company or network.</param>
    /// <param name="languages">
    /// The languages of the text on the images, as ISO 639-1 codes, or <c>null</c> (the word) for images without text; images of every language if
    /// null. People, companies and networks have images without a language only, which are always returned.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The images, kind by kind, the best first: by vote average, then by vote count.</returns>
    /// <exception cref="TmdbException">The item has no images, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-images"/></remarks>
    public Task<IReadOnlyList<Image>> GetImagesAsync(TmdbItem item, IEnumerable<string>? languages = null, CancellationToken cancellationToken = default) =>
        GetAsync<ImageCollection, Image>(
            Pictured,
            item,
            "images",
            request => item.Kind is TmdbItemKind.Person or TmdbItemKind.Company or TmdbItemKind.Network ? request : request.WithImageLanguages(languages),
            cancellationToken);

    /// <summary>The images of titles on which a person is tagged.</summary>
    /// <param name="item">The person.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The images, in TMDB's order.</returns>
    /// <exception cref="TmdbException">The item is no person, or the request failed.</exception>
    /// <remarks>
    /// <para><see href="https://developer.themoviedb.org/reference/person-tagged-images"/></para>
    /// <para>TMDB ignores the number of the page, and answers each with the same rows: one request gets all that there are.</para>
    /// </remarks>
    public Task<IReadOnlyList<TaggedImage>> GetTaggedImagesAsync(TmdbItem item, CancellationToken cancellationToken = default) =>
        GetAsync<Page<TaggedImage>, TaggedImage>(OnlyPeople, item, "tagged_images", AsItIs, cancellationToken);

    /// <summary>The trailers, teasers, clips and other videos of a movie, a series, a season or an episode.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language, or several: the videos of the first come first; the client's default if null.</param>
    /// <param name="otherLanguages">Further languages (<c>include_video_language</c>), as ISO 639-1 codes; none if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The videos.</returns>
    /// <exception cref="TmdbException">The item has no videos, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/movie-videos"/></remarks>
    public async Task<IReadOnlyList<Video>> GetVideosAsync(
        TmdbItem item, string? language = null, IEnumerable<string>? otherLanguages = null, CancellationToken cancellationToken = default)
    {
        var several = LanguageList.Of(language ?? _client.Options.Language);
        List<string?> codes = [.. several?.Codes ?? [], .. otherLanguages ?? []];
        var videos = await GetAsync<Videos, Video>(
            TitlesAndTv,
            item,
            "videos",
            request => (several is null ? In(language)(request) : request.With("language", several.First)).With("include_video_language", codes.Count == 0 ? null : string.Join(',', codes)),
            cancellationToken).ConfigureAwait(false);
        return several is null ? videos : [.. videos.OrderBy(video => codes.IndexOf(video.LanguageCode))];
    }
}
