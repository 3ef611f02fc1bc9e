namespace Tmdb.PowerShell;

/// <summary>A kind of thing that TMDB has an id for: its word, and how a row names it. A new kind is a line here.</summary>
internal sealed class EntityKind
{
    public static readonly EntityKind Movie = new("movie", "MovieId")
    {
        OtherColumns = ["tmdbmovieid"],
        MediaTypes = ["movie", "film"],
    };

    public static readonly EntityKind TvSeries = new("TV series", "TvSeriesId")
    {
        OtherColumns = ["tvid", "seriesid", "showid", "tvshowid", "tmdbseriesid", "tmdbshowid"],
        MediaTypes = ["tvseries", "tv", "series", "show", "tvshow", "tvminiseries"],
    };

    public static readonly IReadOnlyList<EntityKind> All = [Movie, TvSeries];

    private EntityKind(string word, string idColumn)
    {
        Word = word;
        IdColumn = idColumn;
    }

    /// <summary>What it is called in texts.</summary>
    public string Word { get; }

    /// <summary>The parameter that takes its id, and the property in which rows have it.</summary>
    public string IdColumn { get; }

    /// <summary>Other usual names of that column, as <see cref="Row.Normalize"/> makes them.</summary>
    public IReadOnlyList<string> OtherColumns { get; private init; } = [];

    /// <summary>The words of a media type that mean this kind, as <see cref="Row.Normalize"/> makes them.</summary>
    public IReadOnlyList<string> MediaTypes { get; private init; } = [];

    public override string ToString() => Word;
}
