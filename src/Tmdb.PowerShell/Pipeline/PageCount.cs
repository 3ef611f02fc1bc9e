namespace Tmdb.PowerShell;

/// <summary>How far a paged answer is. Written by the request, read by the pipeline's thread.</summary>
internal sealed class PageCount
{
    private volatile Tuple<int, int>? _pages;

    /// <summary>The page that is being taken and how many there are; null before the first.</summary>
    public Tuple<int, int>? Value => _pages;

    public void Set(int page, int of) => _pages = Tuple.Create(page, of);
}
