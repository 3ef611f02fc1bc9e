using System.Runtime.CompilerServices;

namespace Tmdb;

/// <summary>Rows that come in pages. A page is asked for when the rows before it are taken, and no sooner.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class TmdbPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>TMDB serves no page beyond this one, however many there are (its code 22).</summary>
    internal const int LastPage = 500;

    private readonly Func<int, CancellationToken, Task<Page<T>>> _getPage;

    internal TmdbPageable(Func<int, CancellationToken, Task<Page<T>>> getPage) => _getPage = getPage;

    /// <summary>The pages, from the first to the last that TMDB serves.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The pages.</returns>
    public async IAsyncEnumerable<Page<T>> AsPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var number = 1; number <= LastPage; number++)
        {
            var page = await _getPage(number, cancellationToken).ConfigureAwait(false);
            yield return page;
            if (number >= page.TotalPages)
            {
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
