namespace Tmdb.PowerShell;

/// <summary>How much of a paged answer is wanted.</summary>
internal readonly record struct RowLimit(long Rows, bool FirstPageOnly)
{
    public static RowLimit All { get; } = new(long.MaxValue, FirstPageOnly: false);

    /// <summary>Ranked results: the first page, unless somebody wants so many rows or all.</summary>
    public static RowLimit Ranked(int? first, bool all) => first switch
    {
        { } rows => new(rows, FirstPageOnly: false),
        null when all => All,
        _ => new(long.MaxValue, FirstPageOnly: true),
    };
}
