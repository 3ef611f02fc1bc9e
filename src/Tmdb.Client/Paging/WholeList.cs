namespace Tmdb;

/// <summary>Watches over a list that is nothing unless it is whole. A row that is missing in what belongs to a user looks as if it had never been there.</summary>
internal sealed class WholeList
{
    private readonly HashSet<(string Kind, int Id)> _keys = [];
    private int? _totalResults;
    private int _rows;

    /// <summary>Takes the next page.</summary>
    /// <exception cref="TmdbException">Rows are missing, doubled or unreadable.</exception>
    public void Add(Page page, int number)
    {
        _rows += page.RowCount;
        var isLast = number >= page.TotalPages;
        var wrong = page switch
        {
            { PageCount: null or < 0 } or { RowCount: > 0, PageCount: 0 } => "it does not say how many pages there are",
            { PageNumber: var came } when came != number => $"page {came} came in place of page {number}",
            { UnreadableRows: > 0 and var lost } => $"of page {number}, {lost} cannot be read",
            _ when page.RowKeys.Any(key => key.Id < 1) => $"page {number} has a row without an id",
            _ when page.RowKeys.Any(key => !_keys.Add(key)) => $"page {number} has a row that was there before",
            _ when (_totalResults ??= page.TotalResults) != page.TotalResults => $"it had {_totalResults} rows, and now has {page.TotalResults}",
            { RowCount: 0 } when !isLast => $"page {number} of {page.TotalPages} is empty",
            _ when isLast && _rows < page.TotalResults => $"{_rows} of {page.TotalResults} rows came, on {number} pages",
            _ => null,
        };
        if (wrong is not null)
        {
            throw new TmdbException(
                TmdbErrorKind.InvalidAnswer, FormattableString.Invariant($"The list is not whole: {wrong}. It may have changed while it was read."));
        }
    }
}
