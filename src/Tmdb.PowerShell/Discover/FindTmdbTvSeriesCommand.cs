using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Finds TV series by filters, such as genre, air date, vote average, network, and watch provider, or gets a list such as popular TV series.</summary>
/// <remarks>
/// <para>All filters must match. Genres, keywords, companies, watch providers, and networks have several parameters: -Genre means all of the genres, -AnyGenre
/// at least one, and -ExcludeGenre none. TMDB accepts either all or any.</para>
/// <para>Values are ids, names, or objects that contain the id. Names are looked up first. A name that does not exist, or that is the name of several companies,
/// is an error, and nothing is searched for.</para>
/// <para>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// </remarks>
/// <example>
/// <code>Find-TmdbTvSeries -List OnTheAir</code>
/// <para>Displays the TV series with an episode in the next seven days.</para>
/// </example>
/// <example>
/// <code>Find-TmdbTvSeries -Genre Drama, Crime -Status Ended -SortBy VoteAverageDescending -MinimumVoteCount 100</code>
/// <para>Finds TV series that have both genres and have ended, best first.</para>
/// </example>
/// <example>
/// <code>Find-TmdbTvSeries -FirstAiredAfter 2010-01-01 -OriginalLanguage German -All</code>
/// <para>Finds all German TV series that first aired in 2010 or later.</para>
/// </example>
/// <example>
/// <code>
/// $networks = (Get-TmdbTvSeries 1399).Networks
/// Find-TmdbTvSeries -AnyNetwork $networks -MinimumVote 8
/// </code>
/// <para>Finds other TV series of the networks of a TV series.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/discover-tv">TMDB: Discover TV</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-popular-list">TMDB: Popular TV</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-top-rated-list">TMDB: Top rated TV</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-airing-today-list">TMDB: TV airing today</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-on-the-air-list">TMDB: TV on the air</seealso>
[Cmdlet(VerbsCommon.Find, "TmdbTvSeries", DefaultParameterSetName = DiscoverSet, SupportsPaging = true)]
[OutputType(typeof(TvSeriesSummary))]
public sealed class FindTmdbTvSeriesCommand : FindTitleCmdlet
{
    /// <summary>Gets a list of TMDB instead: the TV series that are popular, top rated, airing today, or on the air.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ListSet)]
    public TvSeriesList List { get; set; }

    /// <summary>The order of the TV series. Without it: the most popular first.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TvSeriesSortOrder? SortBy { get; set; }

    /// <summary>Gets only TV series that first aired on this day or later.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? FirstAiredAfter { get; set; }

    /// <summary>Gets only TV series that first aired on this day or earlier.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? FirstAiredBefore { get; set; }

    /// <summary>Gets only TV series with a first air date in this year.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(1900, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? FirstAirDateYear { get; set; }

    /// <summary>Includes TV series without a first air date.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public SwitchParameter IncludeWithoutFirstAirDate { get; set; }

    /// <summary>Gets only TV series with any episode that aired on this day or later.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? AiredAfter { get; set; }

    /// <summary>Gets only TV series with any episode that aired on this day or earlier.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? AiredBefore { get; set; }

    /// <summary>The time zone of air dates, such as Europe/Berlin. Without it: the connection's.</summary>
    [Parameter]
    [ValidateTimeZone]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string? TimeZone { get; set; }

    /// <summary>Gets only TV series with episodes that were screened in theaters; with $false, only those without.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public SwitchParameter ScreenedTheatrically { get; set; }

    /// <summary>Gets only TV series that aired on all of these networks, by id, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? Network { get; set; }

    /// <summary>Gets only TV series that aired on any of these networks.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? AnyNetwork { get; set; }

    /// <summary>Gets only TV series with any of these statuses, such as Ended.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbTvStatus[]? Status { get; set; }

    /// <summary>Gets only TV series of any of these types, such as Miniseries.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbTvType[]? Type { get; set; }

    private protected override FilterKind Genres => FilterKinds.TvGenre;

    private protected override FilterKind WatchProviders => FilterKinds.TvProvider;

    /// <summary>Requests the rows.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ListSet)
        {
            SendPages(subject: null, client => client.Tv.List(List, TimeZone, Language), Limit);
            return;
        }

        var discovery = With(new TvSeriesDiscovery
        {
            SortBy = SortBy,
            FirstAiredAfter = FirstAiredAfter,
            FirstAiredBefore = FirstAiredBefore,
            FirstAirYear = FirstAirDateYear,
            IncludeWithoutFirstAirDate = Given(nameof(IncludeWithoutFirstAirDate), IncludeWithoutFirstAirDate),
            AiredAfter = AiredAfter,
            AiredBefore = AiredBefore,
            TimeZone = TimeZone,
            ScreenedTheatrically = Given(nameof(ScreenedTheatrically), ScreenedTheatrically),
            AllNetworks = Ids(FilterKinds.Network, nameof(Network), Network),
            AnyNetworks = Ids(FilterKinds.Network, nameof(AnyNetwork), AnyNetwork),
            AnyStatuses = Status,
            AnyTypes = Type,
        });
        SendPages(subject: null, client => client.Discover.TvSeries(discovery), Limit);
    }
}
