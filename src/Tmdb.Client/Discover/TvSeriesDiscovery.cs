namespace Tmdb;

/// <summary>Conditions for TV series, and their order: <see href="https://developer.themoviedb.org/reference/discover-tv"/>.</summary>
/// <example>
/// <code>
/// var series = tmdb.Discover.TvSeries(new TvSeriesDiscovery { AnyNetworks = [49], AnyStatuses = [TmdbTvStatus.Ended], MinimumVote = 8 });
/// </code>
/// </example>
public sealed record TvSeriesDiscovery : Discovery
{
    /// <summary>The order; TMDB's, the most popular first, if null.</summary>
    public TvSeriesSortOrder? SortBy { get; init; }

    /// <summary>The first day on which it first aired (<c>first_air_date.gte</c>).</summary>
    public DateTime? FirstAiredAfter { get; init; }

    /// <summary>The last day on which it first aired (<c>first_air_date.lte</c>).</summary>
    public DateTime? FirstAiredBefore { get; init; }

    /// <summary>The year in which it first aired (<c>first_air_date_year</c>).</summary>
    public int? FirstAirYear { get; init; }

    /// <summary>Whether series without a first air date are found as well (<c>include_null_first_air_dates</c>); TMDB's default, no, if null.</summary>
    public bool? IncludeWithoutFirstAirDate { get; init; }

    /// <summary>The first day on which any episode aired (<c>air_date.gte</c>).</summary>
    public DateTime? AiredAfter { get; init; }

    /// <summary>The last day on which any episode aired (<c>air_date.lte</c>).</summary>
    public DateTime? AiredBefore { get; init; }

    /// <summary>The time zone of the air dates, such as <c>Europe/Berlin</c>; the client's default if null.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether episodes were screened in theaters (<c>screened_theatrically</c>); any if null.</summary>
    public bool? ScreenedTheatrically { get; init; }

    /// <summary>The ids of networks that all aired it (<c>with_networks</c>).</summary>
    public IReadOnlyCollection<int>? AllNetworks { get; init; }

    /// <summary>The ids of networks of which any aired it (<c>with_networks</c>).</summary>
    public IReadOnlyCollection<int>? AnyNetworks { get; init; }

    /// <summary>The statuses of which it has any (<c>with_status</c>).</summary>
    public IReadOnlyCollection<TmdbTvStatus>? AnyStatuses { get; init; }

    /// <summary>The types of which it has any (<c>with_type</c>).</summary>
    public IReadOnlyCollection<TmdbTvType>? AnyTypes { get; init; }

    private protected override void AddTo(DiscoveryQuery query, TmdbClientOptions options)
    {
        DiscoveryQuery.Require(
            FirstAirYear is null || (FirstAiredAfter is null && FirstAiredBefore is null),
            "FirstAirYear is given with FirstAiredAfter or FirstAiredBefore. Give the year or the days.");
        query
            .Add("sort_by", DiscoveryQuery.WireNameOf(SortBy))
            .AddDays("first_air_date", "FirstAired", FirstAiredAfter, FirstAiredBefore)
            .AddYear("first_air_date_year", nameof(FirstAirYear), FirstAirYear)
            .Add("include_null_first_air_dates", IncludeWithoutFirstAirDate)
            .AddDays("air_date", "Aired", AiredAfter, AiredBefore)
            .Add("timezone", TimeZone ?? options.TimeZone)
            .Add("screened_theatrically", ScreenedTheatrically)
            .AddAllOrAny("with_networks", "Networks", AllNetworks, AnyNetworks)
            .AddAllOrAny("with_status", "Statuses", null, AnyStatuses)
            .AddAllOrAny("with_type", "Types", null, AnyTypes);
    }
}

/// <summary>The orders of discovered TV series.</summary>
public enum TvSeriesSortOrder
{
    /// <summary>The most popular first: TMDB's default.</summary>
    PopularityDescending,

    /// <summary>The least popular first.</summary>
    PopularityAscending,

    /// <summary>By first air date, the oldest first.</summary>
    FirstAirDateAscending,

    /// <summary>By first air date, the newest first.</summary>
    FirstAirDateDescending,

    /// <summary>By name, A to Z.</summary>
    NameAscending,

    /// <summary>By name, Z to A.</summary>
    NameDescending,

    /// <summary>By original name, A to Z.</summary>
    OriginalNameAscending,

    /// <summary>By original name, Z to A.</summary>
    OriginalNameDescending,

    /// <summary>By vote average, the lowest first.</summary>
    VoteAverageAscending,

    /// <summary>By vote average, the highest first.</summary>
    VoteAverageDescending,

    /// <summary>By the number of votes, the lowest first.</summary>
    VoteCountAscending,

    /// <summary>By the number of votes, the highest first.</summary>
    VoteCountDescending,
}

/// <summary>The statuses of TV series.</summary>
public enum TmdbTvStatus
{
    /// <summary>Returning series.</summary>
    ReturningSeries = 0,

    /// <summary>Planned.</summary>
    Planned = 1,

    /// <summary>In production.</summary>
    InProduction = 2,

    /// <summary>Ended.</summary>
    Ended = 3,

    /// <summary>Canceled.</summary>
    Canceled = 4,

    /// <summary>Pilot.</summary>
    Pilot = 5,
}

/// <summary>The types of TV series.</summary>
public enum TmdbTvType
{
    /// <summary>Documentary.</summary>
    Documentary = 0,

    /// <summary>News.</summary>
    News = 1,

    /// <summary>Miniseries.</summary>
    Miniseries = 2,

    /// <summary>Reality.</summary>
    Reality = 3,

    /// <summary>Scripted.</summary>
    Scripted = 4,

    /// <summary>Talk show.</summary>
    TalkShow = 5,

    /// <summary>Video.</summary>
    Video = 6,
}
