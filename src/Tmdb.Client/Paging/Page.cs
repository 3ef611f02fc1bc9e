using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>What every page has, whatever its rows are: one name for all of them, which views and types go by.</summary>
public abstract class Page : TmdbObject
{
    /// <summary>How many rows TMDB puts on a page of a ranked list.</summary>
    internal const int Size = 20;

    private protected Page()
    {
    }

    /// <summary>The number of this page, from 1 (TMDB's <c>page</c>).</summary>
    [JsonPropertyName("page")]
    public int PageNumber { get; init; }

    /// <summary>The total number of pages. TMDB serves only the first 500.</summary>
    [JsonIgnore]
    public int TotalPages => PageCount ?? 0;

    /// <summary>The same, null where it was not sent.</summary>
    [JsonInclude]
    [JsonPropertyName("total_pages")]
    internal int? PageCount { get; init; }

    /// <summary>The total number of rows on all pages.</summary>
    public int TotalResults { get; init; }

    /// <summary>
    /// The id of the movie, series or keyword whose rows these are. Null when the rows do not belong to an item, as in search results.
    /// </summary>
    public int? Id { get; init; }

    /// <summary>The date range of the rows, in the lists of now playing and upcoming movies. Null in other lists.</summary>
    public DayRange? Dates { get; init; }

    /// <summary>Whether the rows were sent, be it none: without them it is no page.</summary>
    internal abstract bool HasResults { get; }

    internal abstract int RowCount { get; }

    internal abstract IEnumerable<object> Rows { get; }

    /// <summary>What tells the rows apart that have an id of their own.</summary>
    internal IEnumerable<(string Kind, int Id)> RowKeys => Rows.Select(KeyOf).OfType<(string Kind, int Id)>();

    /// <summary>What tells a row apart from others of its list: its kind and its id. Null for what has no id of its own.</summary>
    internal static (string Kind, int Id)? KeyOf(object row) => row switch
    {
        MediaItem title => (title.Kind, title.Id),
        PersonSummary person => (person.Kind, person.Id),
        CollectionSummary collection => (collection.Kind, collection.Id),
        ChangedId changed => (changed.Kind ?? string.Empty, changed.Id),
        TvEpisodeSummary episode => (nameof(TmdbItemKind.TvEpisode), episode.Id),
        CompanySummary company => (nameof(TmdbItemKind.Company), company.Id),
        KeywordSummary keyword => (nameof(TmdbItemKind.Keyword), keyword.Id),
        ListSummary list => (nameof(TmdbItemKind.List), list.Id),
        _ => null,
    };

    internal int UnreadableRows => UnreadableRowsOf("results");

    /// <summary>The position among the pages, for example <c>page 1 of 3, 42 in all</c>.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"page {PageNumber} of {TotalPages}, {TotalResults} in all");
}

/// <summary>One page of rows, for example of <see href="https://developer.themoviedb.org/reference/search-movie"/>.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
public sealed class Page<T> : Page, IPartRows
{
    private IReadOnlyList<T>? _results;

    /// <summary>The rows, at most 20 on most pages. Never null.</summary>
    public IReadOnlyList<T> Results { get => _results ?? RowList<T>.Empty; init => _results = value; }

    /// <summary>The same page with other rows.</summary>
    internal Page<T> WithRows(IReadOnlyList<T> rows)
    {
        var copy = (Page<T>)Copy();
        copy._results = rows;
        return copy;
    }

    /// <summary>The page without the rows that were seen before. Those that it has count as seen from now on.</summary>
    internal Page<T> Without(HashSet<(string Kind, int Id)> seen)
    {
        var rows = Results.Where(row => KeyOf(row!) is not { Id: > 0 } key || seen.Add(key)).ToList();
        return rows.Count == Results.Count ? this : WithRows(new RowList<T>(rows));
    }

    internal override bool HasResults => _results is not null;

    internal override int RowCount => Results.Count;

    internal override IEnumerable<object> Rows => Results.Cast<object>();

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) =>
        Results.OfType<TmdbObject>().Select(row => row is TmdbPart part ? part.WithOwner(owner) : row);

    /// <summary>The same page, whose rows have the ids of the item that they belong to.</summary>
    internal Page<T> WithOwner(TmdbItem owner)
    {
        var copy = (Page<T>)Copy();
        copy._results = new RowList<T>([.. ((IPartRows)this).RowsOf(owner).Cast<T>()]);
        return copy;
    }
}

/// <summary>The first and the last of some days.</summary>
public sealed class DayRange : TmdbObject
{
    /// <summary>The first day.</summary>
    public DateTime? Minimum { get; init; }

    /// <summary>The last day.</summary>
    public DateTime? Maximum { get; init; }

    /// <summary>The two days, for example <c>2026-11-01 to 2026-12-24</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minimum:yyyy-MM-dd} to {Maximum:yyyy-MM-dd}");
}
