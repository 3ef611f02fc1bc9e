namespace Tmdb.PowerShell;

/// <summary>A kind of TMDB item: how parameters and rows identify it. A new kind is added here.</summary>
internal sealed class EntityKind
{
    public static readonly EntityKind Movie = new(TmdbItemKind.Movie, "MovieId")
    {
        OtherColumns = ["movieid", "tmdbmovieid"],
        MediaTypes = ["movie", "film"],
    };

    public static readonly EntityKind TvSeries = new(TmdbItemKind.TvSeries, "TvSeriesId")
    {
        OtherColumns = ["tvseriesid", "tvid", "seriesid", "showid", "tvshowid", "tmdbseriesid", "tmdbshowid"],
        MediaTypes = ["tvseries", "tv", "series", "show", "tvshow", "tvminiseries"],
    };

    public static readonly EntityKind TvSeason = new(TmdbItemKind.TvSeason, "TvSeriesId")
    {
        OtherColumns = TvSeries.OtherColumns,
        NumberColumns = [SeasonColumns],
        MediaTypes = ["tvseason", "season"],
    };

    public static readonly EntityKind TvEpisode = new(TmdbItemKind.TvEpisode, "TvSeriesId")
    {
        OtherColumns = TvSeries.OtherColumns,
        NumberColumns = [SeasonColumns, EpisodeColumns],
        MediaTypes = ["tvepisode", "episode"],
    };

    public static readonly EntityKind TvEpisodeGroup = new(TmdbItemKind.TvEpisodeGroup, "TvEpisodeGroupId")
    {
        OtherColumns = ["tvepisodegroupid", "episodegroupid"],
        MediaTypes = ["tvepisodegroup", "episodegroup"],
        HasTextId = true,
    };

    public static readonly EntityKind Person = new(TmdbItemKind.Person, "PersonId")
    {
        OtherColumns = ["personid", "tmdbpersonid", "actorid", "castid"],
        MediaTypes = ["person", "actor"],
    };

    public static readonly EntityKind Collection = new(TmdbItemKind.Collection, "CollectionId") { OtherColumns = ["collectionid"], MediaTypes = ["collection"] };

    public static readonly EntityKind Company = new(TmdbItemKind.Company, "CompanyId") { OtherColumns = ["companyid"], MediaTypes = ["company"] };

    public static readonly EntityKind Network = new(TmdbItemKind.Network, "NetworkId") { OtherColumns = ["networkid"], MediaTypes = ["network"] };

    public static readonly EntityKind Keyword = new(TmdbItemKind.Keyword, "KeywordId") { OtherColumns = ["keywordid"], MediaTypes = ["keyword"], BelongsToTitle = true };

    public static readonly EntityKind List = new(TmdbItemKind.List, "ListId") { OtherColumns = ["listid"], MediaTypes = ["list"] };

    public static readonly EntityKind Review = new(TmdbItemKind.Review, "ReviewId") { OtherColumns = ["reviewid"], MediaTypes = ["review"], HasTextId = true };

    public static readonly EntityKind Credit = new(TmdbItemKind.Credit, "CreditId") { OtherColumns = ["creditid"], MediaTypes = ["credit"], HasTextId = true };

    public static readonly IReadOnlyList<EntityKind> All =
        [Movie, TvSeries, TvSeason, TvEpisode, TvEpisodeGroup, Person, Collection, Company, Network, Keyword, List, Review, Credit];

    private EntityKind(TmdbItemKind kind, string idColumn)
    {
        Kind = kind;
        IdColumn = idColumn;
    }

    /// <summary>The client's value.</summary>
    public TmdbItemKind Kind { get; }

    /// <summary>The name of the parameter and the property that contain its id, or for seasons and episodes the id of the series.</summary>
    public string IdColumn { get; }

    /// <summary>Other common names of that column, normalized by <see cref="Row.Normalize"/>.</summary>
    public IReadOnlyList<string> OtherColumns { get; private init; } = [];

    /// <summary>The names, normalized by <see cref="Row.Normalize"/>, of the columns that contain the numbers of its season and its episode.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NumberColumns { get; private init; } = [];

    /// <summary>The media types that mean this kind, normalized by <see cref="Row.Normalize"/>.</summary>
    public IReadOnlyList<string> MediaTypes { get; private init; } = [];

    /// <summary>Whether its id is text and not a number.</summary>
    public bool HasTextId { get; private init; }

    /// <summary>Whether its rows also have the id of the movie or TV series that they belong to.</summary>
    public bool BelongsToTitle { get; private init; }

    /// <summary>
    /// How much a row with the columns of several kinds is one of this kind: an episode has the columns of its season and its series, and a review or a keyword the id of
    /// its movie. Only the id of a credit says the least: a row of the cast has it too, and is a person.
    /// </summary>
    public int Weight => this == Credit ? -1 : HasTextId ? 3 : BelongsToTitle ? 1 : NumberColumns.Count;

    private static IReadOnlyList<string> SeasonColumns => ["seasonnumber", "season"];

    private static IReadOnlyList<string> EpisodeColumns => ["episodenumber", "episode"];

    public static EntityKind Of(TmdbItemKind kind) => All.First(k => k.Kind == kind);

    /// <summary>Kinds in a sentence, for example <c>a movie or an episode</c>.</summary>
    public static string AnyOf(IReadOnlyList<EntityKind> kinds) => TmdbItem.AnyOf(kinds.Select(kind => kind.Kind));

    /// <summary>The name of the kind in messages.</summary>
    public override string ToString() => TmdbItem.Name(Kind);
}
