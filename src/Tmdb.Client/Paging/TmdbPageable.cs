using System.Runtime.CompilerServices;
using Tmdb.Http;

namespace Tmdb;

/// <summary>Rows that are returned in pages. Each page is requested when the previous rows have been consumed.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <remarks>Ranked lists move while they are read, so that a row can be on two pages. It comes once, of the pages that are read.</remarks>
public sealed class TmdbPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>TMDB serves no page beyond this one, however many there are (its code 22).</summary>
    internal const int LastPage = 500;

    private readonly IReadOnlyList<Func<int, CancellationToken, Task<Page<T>>>> _parts;
    private readonly bool _isWhole;

    /// <summary>Rows that are returned in pages.</summary>
    /// <param name="getPage">Asks for a page.</param>
    /// <param name="isWhole">Whether it is nothing unless it is whole, as what belongs to a user.</param>
    internal TmdbPageable(Func<int, CancellationToken, Task<Page<T>>> getPage, bool isWhole = false)
        : this([getPage]) => _isWhole = isWhole;

    /// <summary>Rows that several requests return in pages, one after the other.</summary>
    /// <param name="parts">Each asks for a page of its own.</param>
    internal TmdbPageable(IReadOnlyList<Func<int, CancellationToken, Task<Page<T>>>> parts) => _parts = parts;

    /// <summary>Whether it is read from its first page to its last, or not at all.</summary>
    internal bool IsWhole => _isWhole;

    /// <summary>The pages, from the first to the last that TMDB serves.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The pages.</returns>
    public IAsyncEnumerable<Page<T>> AsPagesAsync(CancellationToken cancellationToken = default) => AsPagesAsync(prefetch: false, firstPage: 1, cancellationToken);

    /// <summary>The pages, up to the last that TMDB serves.</summary>
    /// <param name="prefetch">Whether the next page is requested already while the rows of this one are consumed.</param>
    /// <param name="firstPage">The number of the first page, 1 to 500.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The pages.</returns>
    public async IAsyncEnumerable<Page<T>> AsPagesAsync(bool prefetch, int firstPage = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<(string Kind, int Id)>();
        foreach (var part in _parts)
        {
            await foreach (var page in PagesOfAsync(part, prefetch, firstPage, cancellationToken).ConfigureAwait(false))
            {
                yield return _isWhole ? page : page.Without(seen);
            }
        }
    }

    /// <summary>The rows of all pages.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The rows, in TMDB's order.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in page.Results)
            {
                yield return row;
            }
        }
    }

    /// <summary>The total number of rows on all pages, as TMDB counts them. Requests the first page.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number, also of the rows beyond the last page that TMDB serves.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    public async Task<int> GetTotalCountAsync(CancellationToken cancellationToken = default)
    {
        var count = 0;
        foreach (var part in _parts)
        {
            count += (await part(1, cancellationToken).ConfigureAwait(false)).TotalResults;
        }

        return count;
    }

    private async IAsyncEnumerable<Page<T>> PagesOfAsync(
        Func<int, CancellationToken, Task<Page<T>>> part, bool prefetch, int firstPage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = (firstPage - 1) * Page.Size;
        var whole = _isWhole ? new WholeList() : null;
        Task<Page<T>>? ahead = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            for (var number = firstPage; ; number++)
            {
                var asked = ahead ?? part(number, cancellationToken);
                ahead = null;
                var page = await asked.ConfigureAwait(false);
                rows += page.RowCount;
                whole?.Add(page, number);
                var isLast = number >= page.TotalPages || number == LastPage;
                if (prefetch && !isLast)
                {
                    ahead = part(number + 1, stop.Token);
                }

                yield return page;
                if (isLast)
                {
                    WarnOfMissing(page, rows);
                    yield break;
                }
            }
        }
        finally
        {
            if (ahead is not null)
            {
                // Nobody wants this page any more, nor what became of it.
                await stop.CancelAsync().ConfigureAwait(false);
                await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static void WarnOfMissing(Page<T> last, int rows)
    {
        if (last.TotalPages > LastPage)
        {
            TmdbTrace.Current?.Warning(FormattableString.Invariant(
                $"{rows} of {last.TotalResults} rows came: TMDB serves the first {LastPage} of {last.TotalPages} pages. Ask for less at a time, for example year by year."));
        }
        else if (last.PageCount is null or < 1 && rows < last.TotalResults)
        {
            TmdbTrace.Current?.Warning(FormattableString.Invariant($"{rows} of {last.TotalResults} rows came: the answer does not say how many pages there are."));
        }
    }
}
