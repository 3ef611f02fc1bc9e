namespace Tmdb.PowerShell;

/// <summary>The number of rows to get from a paged response.</summary>
internal readonly record struct RowLimit(long Rows, bool FirstPageOnly)
{
    public static RowLimit All { get; } = new(long.MaxValue, FirstPageOnly: false);

    /// <summary>The number of pages required, with 20 rows per page.</summary>
    public int PagesOf(int totalPages) => FirstPageOnly ? 1 : (int)Math.Min(totalPages, (Rows / 20) + (Rows % 20 == 0 ? 0 : 1));

    /// <summary>For ranked results: the first page, unless a number of rows or all are requested.</summary>
    public static RowLimit Ranked(int? first, bool all) => first switch
    {
        { } rows => new(rows, FirstPageOnly: false),
        null when all => All,
        _ => new(long.MaxValue, FirstPageOnly: true),
    };
}
