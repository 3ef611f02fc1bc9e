namespace Tmdb.Tests;

/// <summary>What is asked of TMDB's discovery, and what is refused before.</summary>
public class DiscoverTests
{
    private static readonly string NoRows = """{"page":1,"results":[],"total_pages":1,"total_results":0}""";

    public static TheoryData<string, MovieDiscovery> Movies => new()
    {
        { "", new() },
        { "language=de-DE&include_adult=true", new() { Language = "de-DE", IncludeAdult = true } },
        { "sort_by=primary_release_date.desc", new() { SortBy = MovieSortOrder.PrimaryReleaseDateDescending } },
        { "primary_release_date.gte=1980-01-01&primary_release_date.lte=1989-12-31", new() { ReleasedAfter = new(1980, 1, 1), ReleasedBefore = new(1989, 12, 31, 23, 59, 59) } },
        { "primary_release_year=1999&year=2000", new() { ReleaseYear = 1999, AnyReleaseYear = 2000 } },
        { "release_date.gte=2026-01-01&release_date.lte=2026-01-01&with_release_type=3|4&region=DE", new() { AnyReleaseAfter = new(2026, 1, 1), AnyReleaseBefore = new(2026, 1, 1), AnyReleaseTypes = [TmdbReleaseType.Theatrical, TmdbReleaseType.Digital], Region = "DE" } },
        { "with_release_type=1,5", new() { AllReleaseTypes = [TmdbReleaseType.Premiere, TmdbReleaseType.Physical] } },
        { "certification=PG-13&certification_country=US", new() { Certification = "PG-13", CertificationCountry = "US" } },
        { "certification.gte=6&certification.lte=16&certification_country=DE", new() { MinimumCertification = "6", MaximumCertification = "16", CertificationCountry = "DE" } },
        { "with_cast=1,2&with_crew=3|4&with_people=5", new() { AllCast = [1, 2], AnyCrew = [3, 4], AllPeople = [5] } },
        { "with_cast=1|2&with_crew=3,4&with_people=5|6", new() { AnyCast = [1, 2], AllCrew = [3, 4], AnyPeople = [5, 6, 5] } },
        { "include_video=false", new() { IncludeVideo = false } },
        { "vote_average.gte=7.5&vote_average.lte=10&vote_count.gte=100&vote_count.lte=200", new() { MinimumVote = 7.5, MaximumVote = 10, MinimumVoteCount = 100, MaximumVoteCount = 200 } },
        { "with_runtime.gte=0&with_runtime.lte=90", new() { MinimumRuntime = 0, MaximumRuntime = 90 } },
        { "with_genres=18,80&without_genres=27,53", new() { AllGenres = [18, 80], NoGenres = [27, 53] } },
        { "with_genres=18|80&with_keywords=1|2&with_companies=3|4", new() { AnyGenres = [18, 80], AnyKeywords = [1, 2], AnyCompanies = [3, 4] } },
        { "with_keywords=1,2&without_keywords=3&with_companies=4,5&without_companies=6", new() { AllKeywords = [1, 2], NoKeywords = [3], AllCompanies = [4, 5], NoCompanies = [6] } },
        { "with_origin_country=US|DE&with_original_language=en|de", new() { OriginCountries = ["US", "DE"], OriginalLanguages = ["en", "de"] } },
        { "watch_region=US&with_watch_providers=8|9&with_watch_monetization_types=flatrate|ads", new() { WatchRegion = "US", AnyWatchProviders = [8, 9], AnyMonetizationTypes = [TmdbMonetizationType.Flatrate, TmdbMonetizationType.Ads] } },
        { "watch_region=US&with_watch_providers=8,9&without_watch_providers=10&with_watch_monetization_types=rent,buy", new() { WatchRegion = "US", AllWatchProviders = [8, 9], NoWatchProviders = [10], AllMonetizationTypes = [TmdbMonetizationType.Rent, TmdbMonetizationType.Buy] } },
        { "watch_region=US&with_watch_monetization_types=free", new() { WatchRegion = "US", AllMonetizationTypes = [TmdbMonetizationType.Free] } },
        { "", new() { AllGenres = [], AnyGenres = [], NoGenres = [], OriginCountries = [] } },
    };

    public static TheoryData<string, TvSeriesDiscovery> Series => new()
    {
        { "", new() },
        { "sort_by=first_air_date.asc", new() { SortBy = TvSeriesSortOrder.FirstAirDateAscending } },
        { "first_air_date.gte=2008-01-01&first_air_date.lte=2008-12-31&include_null_first_air_dates=true", new() { FirstAiredAfter = new(2008, 1, 1), FirstAiredBefore = new(2008, 12, 31), IncludeWithoutFirstAirDate = true } },
        { "first_air_date_year=2008", new() { FirstAirYear = 2008 } },
        { "air_date.gte=2026-01-01&air_date.lte=2026-01-07&timezone=Europe/Berlin", new() { AiredAfter = new(2026, 1, 1), AiredBefore = new(2026, 1, 7), TimeZone = "Europe/Berlin" } },
        { "screened_theatrically=true", new() { ScreenedTheatrically = true } },
        { "with_networks=49|213", new() { AnyNetworks = [49, 213] } },
        { "with_networks=49,213", new() { AllNetworks = [49, 213] } },
        { "with_status=0|3&with_type=2|4", new() { AnyStatuses = [TmdbTvStatus.ReturningSeries, TmdbTvStatus.Ended], AnyTypes = [TmdbTvType.Miniseries, TmdbTvType.Scripted] } },
        { "with_genres=18&vote_average.gte=8", new() { AllGenres = [18], MinimumVote = 8 } },
    };

    public static TheoryData<string, Discovery> Refused => new()
    {
        { "ReleasedAfter is 2026-02-01", new MovieDiscovery { ReleasedAfter = new(2026, 2, 1), ReleasedBefore = new(2026, 1, 31) } },
        { "AnyReleaseAfter is", new MovieDiscovery { AnyReleaseAfter = new(2026, 2, 1), AnyReleaseBefore = new(2026, 1, 31) } },
        { "FirstAiredAfter is", new TvSeriesDiscovery { FirstAiredAfter = new(2026, 2, 1), FirstAiredBefore = new(2026, 1, 31) } },
        { "AiredAfter is", new TvSeriesDiscovery { AiredAfter = new(2026, 2, 1), AiredBefore = new(2026, 1, 31) } },
        { "Give the year or the days", new MovieDiscovery { ReleaseYear = 1999, ReleasedAfter = new(1999, 1, 1) } },
        { "Give the year or the days", new MovieDiscovery { AnyReleaseYear = 1999, AnyReleaseBefore = new(1999, 1, 1) } },
        { "Give the year or the days", new TvSeriesDiscovery { FirstAirYear = 1999, FirstAiredBefore = new(1999, 1, 1) } },
        { "1800 to 9999", new MovieDiscovery { ReleaseYear = 99 } },
        { "0 to 10", new MovieDiscovery { MinimumVote = -0.1 } },
        { "0 to 10", new MovieDiscovery { MaximumVote = 10.1 } },
        { "0 to 10", new TvSeriesDiscovery { MaximumVote = double.NaN } },
        { "MinimumVote 8 is more than MaximumVote 7", new MovieDiscovery { MinimumVote = 8, MaximumVote = 7 } },
        { "0 or more", new MovieDiscovery { MinimumVoteCount = -1 } },
        { "MinimumVoteCount 8 is more", new MovieDiscovery { MinimumVoteCount = 8, MaximumVoteCount = 7 } },
        { "0 or more", new MovieDiscovery { MaximumRuntime = -1 } },
        { "MinimumRuntime 90 is more", new TvSeriesDiscovery { MinimumRuntime = 90, MaximumRuntime = 30 } },
        { "AllGenres and AnyGenres", new MovieDiscovery { AllGenres = [18], AnyGenres = [80] } },
        { "AllCast and AnyCast", new MovieDiscovery { AllCast = [18], AnyCast = [80] } },
        { "NoGenres has 18", new MovieDiscovery { AllGenres = [18], NoGenres = [18] } },
        { "NoKeywords has 18", new MovieDiscovery { AnyKeywords = [18, 19], NoKeywords = [18] } },
        { "ids are 1 or more", new MovieDiscovery { AllGenres = [0] } },
        { "ids are 1 or more", new TvSeriesDiscovery { AnyNetworks = [-5] } },
        { "Give a WatchRegion", new MovieDiscovery { AnyWatchProviders = [8] } },
        { "Give a WatchRegion", new MovieDiscovery { NoWatchProviders = [8] } },
        { "Give a WatchRegion", new TvSeriesDiscovery { AnyMonetizationTypes = [TmdbMonetizationType.Free] } },
        { "Give a CertificationCountry", new MovieDiscovery { Certification = "R" } },
        { "Give a CertificationCountry", new MovieDiscovery { MaximumCertification = "R" } },
        { "without a certification", new MovieDiscovery { CertificationCountry = "US" } },
        { "Give the one or the range", new MovieDiscovery { Certification = "R", MinimumCertification = "G", CertificationCountry = "US" } },
        { "two letters", new MovieDiscovery { OriginCountries = ["USA"] } },
        { "two letters", new MovieDiscovery { OriginalLanguages = ["en-US"] } },
        { "two letters", new MovieDiscovery { Region = "Germany" } },
        { "two letters", new TvSeriesDiscovery { WatchRegion = "D1" } },
        { "Orders are: PopularityDescending", new MovieDiscovery { SortBy = (MovieSortOrder)99 } },
        { "Premiere, TheatricalLimited", new MovieDiscovery { AnyReleaseTypes = [(TmdbReleaseType)9] } },
    };

    [Theory]
    [MemberData(nameof(Movies))]
    public async Task Movies_are_asked_for_as_TMDB_wants_it(string query, MovieDiscovery discovery)
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server);

        Assert.Empty(await client.Discover.Movies(discovery).ToListAsync().Soon());

        AssertAsked(server, "/3/discover/movie", query);
    }

    [Theory]
    [MemberData(nameof(Series))]
    public async Task Series_are_asked_for_as_TMDB_wants_it(string query, TvSeriesDiscovery discovery)
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server);

        Assert.Empty(await client.Discover.TvSeries(discovery).ToListAsync().Soon());

        AssertAsked(server, "/3/discover/tv", query);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_can_find_nothing_is_refused_before_it_is_sent(string words, Discovery discovery)
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(async () => _ = discovery is MovieDiscovery movies
            ? (object?)await client.Discover.Movies(movies).FirstAsync()
            : await client.Discover.TvSeries((TvSeriesDiscovery)discovery).FirstAsync());

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Defaults_are_the_clients()
    {
        using var server = new MisbehavingServer(Reply.Json(NoRows));
        using var client = TestClient.For(server, o => o with { Language = "de-DE", Region = "DE", IncludeAdult = false, TimeZone = "Europe/Berlin" });

        await client.Discover.Movies().FirstAsync();
        await client.Discover.TvSeries(new() { AnyWatchProviders = [8] }).FirstAsync();

        AssertAsked(server, "/3/discover/movie", "region=DE&language=de-DE&include_adult=false");
        AssertAsked(server, "/3/discover/tv", "timezone=Europe/Berlin&language=de-DE&include_adult=false&watch_region=DE&with_watch_providers=8");
    }

    [Fact]
    public void Orders_have_the_names_of_TMDB()
    {
        Assert.Equal(
            "popularity.desc popularity.asc title.asc title.desc original_title.asc original_title.desc primary_release_date.asc primary_release_date.desc revenue.asc revenue.desc vote_average.asc vote_average.desc vote_count.asc vote_count.desc",
            string.Join(' ', Enum.GetValues<MovieSortOrder>().Select(order => DiscoveryQuery.WireNameOf<MovieSortOrder>(order))));
        Assert.Equal(
            "popularity.desc popularity.asc first_air_date.asc first_air_date.desc name.asc name.desc original_name.asc original_name.desc vote_average.asc vote_average.desc vote_count.asc vote_count.desc",
            string.Join(' ', Enum.GetValues<TvSeriesSortOrder>().Select(order => DiscoveryQuery.WireNameOf<TvSeriesSortOrder>(order))));
    }

    private static void AssertAsked(MisbehavingServer server, string path, string query)
    {
        var request = Assert.Single(server.Received, r => r.Path == path);
        Assert.Equal(
            query.Split('&', StringSplitOptions.RemoveEmptyEntries).Append("page=1").Order(StringComparer.Ordinal),
            request.Query.Split('&').Where(q => !q.StartsWith("api_key=", StringComparison.Ordinal)).Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
    }
}
