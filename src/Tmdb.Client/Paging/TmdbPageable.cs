using System.Runtime.CompilerServices;
using Tmdb.Http;

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
        var whole = _isWhole ? new WholeList() : null;
        for (var number = 1; number <= LastPage; number++)
        {
            var page = await _getPage(number, cancellationToken).ConfigureAwait(false);
            rows += page.RowCount;
            whole?.Add(page, number);
            yield return page;
            if (number >= page.TotalPages)
            {
                if (page.PageCount is null or < 1 && rows < page.TotalResults)
                {
                    TmdbTrace.Current?.Warning(FormattableString.Invariant($"{rows} of {page.TotalResults} rows came: the answer does not say how many pages there are."));
                }

                yield break;
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
}
