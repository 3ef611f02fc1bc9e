using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Finds movies by filters, such as genre, release date, vote average, cast, and watch provider, or gets a list such as popular movies.</summary>
/// <remarks>
/// <para>All filters must match. Genres, keywords, companies, watch providers, and people have several parameters: -Genre means all of the genres, -AnyGenre at
/// least one, and -ExcludeGenre none. TMDB accepts either all or any.</para>
/// <para>Values are ids, names, or objects that contain the id. Names are looked up first. A name that does not exist, or that is the name of several people
/// or companies, is an error, and nothing is searched for.</para>
/// <para>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// </remarks>
/// <example>
/// <code>Find-TmdbMovie -List NowPlaying -Region US</code>
/// <para>Displays the movies that are now playing in theaters in the United States.</para>
/// </example>
/// <example>
/// <code>Find-TmdbMovie -Genre 'Science Fiction', Horror -ReleasedAfter 1979-01-01 -ReleasedBefore 1989-12-31 -SortBy VoteAverageDescending -MinimumVoteCount 100</code>
/// <para>Finds movies from 1979 to 1989 that have both genres, best first.</para>
/// </example>
/// <example>
/// <code>Find-TmdbMovie -AnyCast 'Brad Pitt', 'Edward Norton' -ExcludeGenre Comedy -MaximumRuntime 150</code>
/// <para>Finds movies with one of two actors, without comedies and movies longer than 150 minutes.</para>
/// </example>
/// <example>
/// <code>Find-TmdbMovie -CertificationCountry US -MaximumCertification PG -MinimumVote 7 -All | Add-TmdbWatchlistItem -WhatIf</code>
/// <para>Shows which movies for children would be added to the watchlist.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/discover-movie">TMDB: Discover movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/movie-popular-list">TMDB: Popular movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/movie-now-playing-list">TMDB: Now playing movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/movie-top-rated-list">TMDB: Top rated movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/movie-upcoming-list">TMDB: Upcoming movies</seealso>
[Cmdlet(VerbsCommon.Find, "TmdbMovie", DefaultParameterSetName = DiscoverSet, SupportsPaging = true)]
[OutputType(typeof(MovieSummary))]
public sealed class FindTmdbMovieCommand : FindTitleCmdlet
{
    private const string KeywordSet = "Keyword";

    /// <summary>Gets a list of TMDB instead: the movies that are popular, now playing, top rated, or upcoming.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ListSet)]
    public MovieList List { get; set; }

    /// <summary>Gets the movies of keywords instead, by ids of keywords or objects that contain them. TMDB recommends -Keyword, which can be combined with other filters.</summary>
    [Parameter(Mandatory = true, ParameterSetName = KeywordSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] KeywordId { get; set; } = [];

    /// <summary>The order of the movies. Without it: the most popular first.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public MovieSortOrder? SortBy { get; set; }

    /// <summary>Gets only movies that were first released on this day or later.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? ReleasedAfter { get; set; }

    /// <summary>Gets only movies that were first released on this day or earlier.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? ReleasedBefore { get; set; }

    /// <summary>Gets only movies with a primary release date in this year.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? PrimaryReleaseYear { get; set; }

    /// <summary>Gets only movies with any release on this day or later, in the country of -Region if there is one.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? AnyReleaseAfter { get; set; }

    /// <summary>Gets only movies with any release on this day or earlier, in the country of -Region if there is one.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? AnyReleaseBefore { get; set; }

    /// <summary>Gets only movies with any release in this year.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateRange(1800, 9999)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? Year { get; set; }

    /// <summary>Gets only movies that had all of these types of releases, such as Theatrical.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbReleaseType[]? ReleaseType { get; set; }

    /// <summary>Gets only movies that had any of these types of releases.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public TmdbReleaseType[]? AnyReleaseType { get; set; }

    /// <summary>The country for release dates, such as DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? Region { get; set; }

    /// <summary>Gets only movies with this certification, such as PG-13, in the country of -CertificationCountry.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CertificationCompleter))]
    public string? Certification { get; set; }

    /// <summary>The mildest certification.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CertificationCompleter))]
    public string? MinimumCertification { get; set; }

    /// <summary>The strictest certification.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CertificationCompleter))]
    public string? MaximumCertification { get; set; }

    /// <summary>The country of the certifications, such as US.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? CertificationCountry { get; set; }

    /// <summary>Gets only movies that have all of these people in the cast, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? Cast { get; set; }

    /// <summary>Gets only movies that have any of these people in the cast.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? AnyCast { get; set; }

    /// <summary>Gets only movies that have all of these people in the crew, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? Crew { get; set; }

    /// <summary>Gets only movies that have any of these people in the crew.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? AnyCrew { get; set; }

    /// <summary>Gets only movies that have all of these people in the cast or crew, by id, by name, or by objects that contain the id.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? Person { get; set; }

    /// <summary>Gets only movies that have any of these people in the cast or crew.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PersonCompleter))]
    public object[]? AnyPerson { get; set; }

    /// <summary>Includes videos that are not movies, such as recorded concerts.</summary>
    [Parameter(ParameterSetName = DiscoverSet)]
    public SwitchParameter IncludeVideo { get; set; }

    private protected override FilterKind Genres => FilterKinds.MovieGenre;

    private protected override FilterKind WatchProviders => FilterKinds.MovieProvider;

    /// <summary>Requests the rows.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ListSet)
        {
            SendPages(subject: null, client => client.Movies.List(List, Region, Language), Limit);
            return;
        }

        if (ParameterSetName == KeywordSet)
        {
            SendKeywords();
            return;
        }

        var discovery = With(new MovieDiscovery
        {
            SortBy = SortBy,
            ReleasedAfter = ReleasedAfter,
            ReleasedBefore = ReleasedBefore,
            ReleaseYear = PrimaryReleaseYear,
            AnyReleaseAfter = AnyReleaseAfter,
            AnyReleaseBefore = AnyReleaseBefore,
            AnyReleaseYear = Year,
            AllReleaseTypes = ReleaseType,
            AnyReleaseTypes = AnyReleaseType,
            Region = Region,
            Certification = Code(nameof(Certification), Certification),
            MinimumCertification = Code(nameof(MinimumCertification), MinimumCertification),
            MaximumCertification = Code(nameof(MaximumCertification), MaximumCertification),
            CertificationCountry = CertificationCountry,
            AllCast = Ids(FilterKinds.Person, nameof(Cast), Cast),
            AnyCast = Ids(FilterKinds.Person, nameof(AnyCast), AnyCast),
            AllCrew = Ids(FilterKinds.Person, nameof(Crew), Crew),
            AnyCrew = Ids(FilterKinds.Person, nameof(AnyCrew), AnyCrew),
            AllPeople = Ids(FilterKinds.Person, nameof(Person), Person),
            AnyPeople = Ids(FilterKinds.Person, nameof(AnyPerson), AnyPerson),
            IncludeVideo = Given(nameof(IncludeVideo), IncludeVideo),
        });
        SendPages(subject: null, client => client.Discover.Movies(discovery), Limit);
    }

    /// <summary>What a certification is in its country. Without one, the client refuses it.</summary>
    private string? Code(string parameter, string? certification) => CertificationCountry is { } country && certification is not null
        ? Read<string>(FilterKinds.CertificationIn(country), parameter, [certification])!.Single()
        : certification;

    private void SendKeywords()
    {
        var reader = new EntityReader([EntityKind.Keyword]);
        foreach (var input in KeywordId)
        {
            try
            {
                var keyword = reader.Read(input, EntityKind.Keyword);
                SendPages(keyword, client => client.Keywords.Movies(keyword.Id, Given(nameof(IncludeAdult), IncludeAdult), Language), Limit);
            }
            catch (TmdbException e)
            {
                SendRefusal(input, new TmdbException(e.Kind, $"-KeywordId {e.Message}. Nothing was sent for it."));
            }
        }
    }
}
