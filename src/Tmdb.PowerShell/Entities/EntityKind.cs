namespace Tmdb.PowerShell;

/// <summary>A kind of TMDB item: its name, and how a row identifies it. A new kind is added here.</summary>
internal sealed class EntityKind
{
    public static readonly EntityKind Movie = new("movie", "MovieId")
    {
        OtherColumns = ["movieid", "tmdbmovieid"],
        MediaTypes = ["movie", "film"],
    };

    public static readonly EntityKind TvSeries = new("TV series", "TvSeriesId")
    {
        OtherColumns = ["tvseriesid", "tvid", "seriesid", "showid", "tvshowid", "tmdbseriesid", "tmdbshowid"],
        MediaTypes = ["tvseries", "tv", "series", "show", "tvshow", "tvminiseries"],
    };

    public static readonly IReadOnlyList<EntityKind> All = [Movie, TvSeries];

    private EntityKind(string word, string idColumn)
    {
        Word = word;
        IdColumn = idColumn;
    }

    /// <summary>The name of the kind in messages.</summary>
    public string Word { get; }

    /// <summary>The name of the parameter and the property that contain its id.</summary>
    public string IdColumn { get; }

    /// <summary>Other common names of that column, normalized by <see cref="Row.Normalize"/>.</summary>
    public IReadOnlyList<string> OtherColumns { get; private init; } = [];

    /// <summary>The media types that mean this kind, normalized by <see cref="Row.Normalize"/>.</summary>
    public IReadOnlyList<string> MediaTypes { get; private init; } = [];

    public override string ToString() => Word;
}
