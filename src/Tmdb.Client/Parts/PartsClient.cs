using Tmdb.Http;

namespace Tmdb;

/// <summary>The parts that items have in common: videos, images, credits, translations... Each is a list of rows that have the ids of the item.</summary>
/// <remarks>Which kinds of items have a part is in TMDB's reference. A kind that does not have it is refused before a request is sent.</remarks>
public sealed partial class PartsClient
{
    private static readonly TmdbItemKind[] Titles = [TmdbItemKind.Movie, TmdbItemKind.TvSeries];
    private static readonly TmdbItemKind[] TitlesAndTv = [.. Titles, TmdbItemKind.TvSeason, TmdbItemKind.TvEpisode];
    private static readonly TmdbItemKind[] TitlesTvAndPeople = [.. TitlesAndTv, TmdbItemKind.Person];
    private static readonly TmdbItemKind[] Pictured = [.. TitlesTvAndPeople, TmdbItemKind.Collection, TmdbItemKind.Company, TmdbItemKind.Network];
    private static readonly TmdbItemKind[] OnlyMovies = [TmdbItemKind.Movie];
    private static readonly TmdbItemKind[] OnlyTvSeries = [TmdbItemKind.TvSeries];
    private static readonly TmdbItemKind[] OnlyPeople = [TmdbItemKind.Person];
    private static readonly TmdbItemKind[] CompaniesAndNetworks = [TmdbItemKind.Company, TmdbItemKind.Network];

    private readonly TmdbClient _client;

    internal PartsClient(TmdbClient client) => _client = client;

    /// <summary>The rows of a part that came with the details of its item.</summary>
    /// <param name="details">The details, such as a <see cref="Movie"/>.</param>
    /// <param name="part">The name of the part, such as <see cref="MovieInclude.Videos"/>.</param>
    /// <param name="firstPage">Whether the first page of several will do.</param>
    /// <returns>The rows. Null when the details do not carry the part, or carry only its first page.</returns>
    internal static IEnumerable<TmdbObject>? CarriedBy(TmdbObject details, string part, bool firstPage = false) =>
        details.Item is { } item
        && details.GetType().GetProperty(part)?.GetValue(details) is IPartRows rows
        && (firstPage || rows is Page<TaggedImage> or not Page { TotalPages: > 1 })
            ? rows.RowsOf(item)
            : null;

    /// <summary>A request for the text of an answer in one language.</summary>
    private Func<TmdbRequest, TmdbRequest> In(string? language) => request => request.With("language", language ?? _client.Options.Language);

    private static TmdbRequest AsItIs(TmdbRequest request) => request;

    private static void Check(TmdbItemKind[] kinds, TmdbItem item, string part)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!kinds.Contains(item.Kind))
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                $"TMDB has no {part.Replace('_', ' ').Replace('/', ' ')} of {TmdbItem.AnyOf([item.Kind])}, only of {TmdbItem.AnyOf(kinds)}. Nothing was sent.");
        }
    }

    private async Task<IReadOnlyList<TRow>> GetAsync<TAnswer, TRow>(
        TmdbItemKind[] kinds, TmdbItem item, string part, Func<TmdbRequest, TmdbRequest> complete, CancellationToken cancellationToken)
        where TAnswer : TmdbObject, IPartRows
        where TRow : TmdbPart
    {
        Check(kinds, item, part);
        return await SendAsync<TAnswer, TRow>(item, complete(item.Get(part)), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<TRow>> SendAsync<TAnswer, TRow>(TmdbItem item, TmdbRequest request, CancellationToken cancellationToken)
        where TAnswer : TmdbObject, IPartRows
        where TRow : TmdbPart
    {
        var answer = await _client.SendAsync<TAnswer>(request, cancellationToken).ConfigureAwait(false);
        return [.. answer.RowsOf(OwnerOf(item, answer.Id)).Cast<TRow>()];
    }

    /// <summary>Rows in pages, which have the ids of the item.</summary>
    private TmdbPageable<TRow> Pages<TRow>(TmdbItemKind[] kinds, TmdbItem item, string part, string? language)
    {
        Check(kinds, item, part);
        return new(async (page, cancellationToken) =>
        {
            var answer = await _client.SendAsync<Page<TRow>>(In(language)(item.Get(part)).With("page", page), cancellationToken).ConfigureAwait(false);
            return answer.WithOwner(OwnerOf(item, answer.Id));
        });
    }

    /// <summary>The item; of a movie by IMDb id, the one with TMDB's id, which the answer has.</summary>
    private static TmdbItem OwnerOf(TmdbItem item, int? id) => item is { Kind: TmdbItemKind.Movie, Id: string } && id is { } known ? TmdbItem.Movie(known) : item;
}
