using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The rows to get from a paged response.</summary>
/// <param name="Skip">The number of rows to skip.</param>
/// <param name="First">The number of rows to get after that.</param>
/// <param name="OnePage">Whether no more is requested than what these rows are on, even if fewer come.</param>
/// <param name="WithTotalCount">Whether the total count is emitted before the rows.</param>
internal readonly record struct RowLimit(ulong Skip, ulong First, bool OnePage = false, bool WithTotalCount = false)
{
    public const int PageSize = Page.Size;

    /// <summary>No more rows of a ranked list can be had.</summary>
    public const ulong MostRows = PageSize * TmdbPageable<object>.LastPage;

    public static RowLimit All { get; } = new(Skip: 0, First: ulong.MaxValue);

    /// <summary>Whether every page is wanted, so that the next one can be requested before the rows of this one are consumed.</summary>
    public bool WantsAll => First == ulong.MaxValue;

    /// <summary>Whether it is the first page as it comes.</summary>
    public bool IsFirstPage => this is { OnePage: true, Skip: 0, WithTotalCount: false };

    /// <summary>The number of the page that has the first row.</summary>
    public int FirstPage => (int)(Skip / PageSize) + 1;

    /// <summary>The number of the page that has the last row.</summary>
    public int LastPage(int totalPages)
    {
        var rows = First > ulong.MaxValue - Skip ? ulong.MaxValue : Skip + First;
        return (int)Math.Min((ulong)totalPages, (rows / PageSize) + (rows % PageSize == 0 ? 0UL : 1UL));
    }

    /// <summary>For ranked results: as many as one page has, unless a number of rows or all are requested.</summary>
    public static RowLimit Ranked(PagingParameters paging, bool all) => !all && paging.First == ulong.MaxValue
        ? new(paging.Skip, PageSize, OnePage: true, paging.IncludeTotalCount)
        : new(paging.Skip, paging.First, OnePage: false, paging.IncludeTotalCount);
}
