namespace Tmdb.PowerShell;

/// <summary>How much of a paged answer is wanted.</summary>
internal readonly record struct RowLimit(long Rows, bool FirstPageOnly)
{
    public static RowLimit All { get; } = new(long.MaxValue, FirstPageOnly: false);

    /// <summary>How many of so many pages are needed: TMDB's have 20 rows.</summary>
    public int PagesOf(int totalPages) => FirstPageOnly ? 1 : (int)Math.Min(totalPages, (Rows / 20) + (Rows % 20 == 0 ? 0 : 1));

    /// <summary>Ranked results: the first page, unless somebody wants so many rows or all.</summary>
    public static RowLimit Ranked(int? first, bool all) => first switch
    {
        { } rows => new(rows, FirstPageOnly: false),
        null when all => All,
        _ => new(long.MaxValue, FirstPageOnly: true),
    };
}
