using System.Runtime.CompilerServices;

namespace Tmdb;

/// <summary>Rows that are returned in pages. Each page is requested when the previous rows have been consumed.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class TmdbPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>TMDB serves no page beyond this one, however many there are (its code 22).</summary>
    internal const int LastPage = 500;

    private readonly Func<int, CancellationToken, Task<Page<T>>> _getPage;
    private readonly bool _isWhole;

    /// <summary>Rows that are returned in pages.</summary>
    /// <param name="getPage">Asks for a page.</param>
    /// <param name="isWhole">Whether it is nothing unless it is whole, as what belongs to a user.</param>
    internal TmdbPageable(Func<int, CancellationToken, Task<Page<T>>> getPage, bool isWhole = false)
    {
        _getPage = getPage;
        _isWhole = isWhole;
    }

    /// <summary>The pages, from the first to the last that TMDB serves.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The pages.</returns>
    public async IAsyncEnumerable<Page<T>> AsPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var rows = 0;
        for (var number = 1; number <= LastPage; number++)
        {
            var page = await _getPage(number, cancellationToken).ConfigureAwait(false);
            rows += page.RowCount;
            if (_isWhole)
            {
                ThrowIfNotWhole(page, number, rows);
            }

            yield return page;
            if (number >= page.TotalPages)
            {
                yield break;
            }
        }
    }

    /// <summary>A row that is not in a user's list, though TMDB says that it is there, would look as if it had never been.</summary>
    private static void ThrowIfNotWhole(Page page, int number, int rows)
    {
        var isLast = number >= page.TotalPages || number == LastPage;
        var missing = page switch
        {
            { UnreadableRows: > 0 and var lost } => $"of page {number}, {lost} cannot be read",
            { RowCount: 0 } when !isLast => $"page {number} of {page.TotalPages} is empty",
            _ when isLast && rows < page.TotalResults => $"{rows} of {page.TotalResults} rows came, on {number} pages",
            { PageCount: null or < 0 } or { RowCount: > 0, PageCount: 0 } => "it does not say how many pages there are",
            _ => null,
        };
        if (missing is not null)
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidAnswer, FormattableString.Invariant($"The list is not whole: {missing}. It may have changed while it was read."));
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
}
