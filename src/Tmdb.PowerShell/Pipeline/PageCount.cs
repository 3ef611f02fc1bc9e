namespace Tmdb.PowerShell;

/// <summary>The progress of a paged response. Written by the request, read by the pipeline thread.</summary>
internal sealed class PageCount
{
    private volatile Tuple<int, int>? _pages;

    /// <summary>The current page and the total number of pages; null before the first.</summary>
    public Tuple<int, int>? Value => _pages;

    public void Set(int page, int of) => _pages = Tuple.Create(page, of);
}
