namespace Tmdb.PowerShell;

/// <summary>How much of a paged answer is wanted.</summary>
internal readonly record struct RowLimit(long Rows, bool FirstPageOnly, bool BeforeFirstRow = false)
{
    public static RowLimit All { get; } = new(long.MaxValue, FirstPageOnly: false);

    /// <summary>
    /// All, and every page before the first row: for what the commands behind may change. A row that they remove would move the first one of the next
    /// page to the page before, where nobody looks any more.
    /// </summary>
    public static RowLimit AllBeforeFirstRow { get; } = All with { BeforeFirstRow = true };

    /// <summary>Ranked results: the first page, unless somebody wants so many rows or all.</summary>
    public static RowLimit Ranked(int? first, bool all) => first switch
    {
        { } rows => new(rows, FirstPageOnly: false),
        null when all => All,
        _ => new(long.MaxValue, FirstPageOnly: true),
    };
}
