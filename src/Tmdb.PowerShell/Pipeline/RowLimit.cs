using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The rows to get from a paged response.</summary>
/// <param name="Skip">The number of rows to skip.</param>
/// <param name="First">The number of rows to get after that.</param>
/// <param name="FirstPageOnly">Whether only one page is requested.</param>
/// <param name="WithTotalCount">Whether the total count is emitted before the rows.</param>
internal readonly record struct RowLimit(ulong Skip, ulong First, bool FirstPageOnly, bool WithTotalCount = false)
{
    public const int PageSize = 20;

    /// <summary>No more rows of a ranked list can be had.</summary>
    public const ulong MostRows = PageSize * TmdbPageable<object>.LastPage;

    public static RowLimit All { get; } = new(Skip: 0, First: ulong.MaxValue, FirstPageOnly: false);

    /// <summary>Whether every page is wanted, so that the next one can be requested before the rows of this one are consumed.</summary>
    public bool WantsAll => !FirstPageOnly && First == ulong.MaxValue;

    /// <summary>The number of pages required.</summary>
    public int PagesOf(int totalPages)
    {
        var rows = First > ulong.MaxValue - Skip ? ulong.MaxValue : Skip + First;
        return FirstPageOnly ? 1 : (int)Math.Min((ulong)totalPages, (rows / PageSize) + (rows % PageSize == 0 ? 0UL : 1UL));
    }

    /// <summary>For ranked results: the first page, unless a number of rows or all are requested.</summary>
    public static RowLimit Ranked(PagingParameters paging, bool all) => new(
        paging.Skip, paging.First, FirstPageOnly: !all && paging.Skip == 0 && paging.First == ulong.MaxValue, paging.IncludeTotalCount);
}
