namespace Tmdb;

/// <summary>Conditions for movies, and their order: <see href="https://developer.themoviedb.org/reference/discover-movie"/>.</summary>
/// <example>
/// <code>
/// var movies = tmdb.Discover.Movies(new MovieDiscovery { AllGenres = [878], ReleasedAfter = new(1980, 1, 1), MinimumVoteCount = 500 });
/// </code>
/// </example>
public sealed record MovieDiscovery : Discovery
{
    /// <summary>The order; TMDB's, the most popular first, if null.</summary>
    public MovieSortOrder? SortBy { get; init; }

    /// <summary>The first day on which it was first released (<c>primary_release_date.gte</c>).</summary>
    public DateTime? ReleasedAfter { get; init; }

    /// <summary>The last day on which it was first released (<c>primary_release_date.lte</c>).</summary>
    public DateTime? ReleasedBefore { get; init; }

    /// <summary>The year in which it was first released (<c>primary_release_year</c>).</summary>
    public int? ReleaseYear { get; init; }

    /// <summary>The first day of any release, in the region if there is one (<c>release_date.gte</c>).</summary>
    public DateTime? AnyReleaseAfter { get; init; }

    /// <summary>The last day of any release, in the region if there is one (<c>release_date.lte</c>).</summary>
    public DateTime? AnyReleaseBefore { get; init; }

    /// <summary>The year of any release (<c>year</c>).</summary>
    public int? AnyReleaseYear { get; init; }

    /// <summary>The types of release that it had all of (<c>with_release_type</c>), in the region if there is one.</summary>
    public IReadOnlyCollection<TmdbReleaseType>? AllReleaseTypes { get; init; }

    /// <summary>The types of release that it had any of (<c>with_release_type</c>), in the region if there is one.</summary>
    public IReadOnlyCollection<TmdbReleaseType>? AnyReleaseTypes { get; init; }

    /// <summary>The country for release dates and release types, as an ISO 3166-1 alpha-2 code; the client's default if null.</summary>
    public string? Region { get; init; }

    /// <summary>The certification, such as <c>PG-13</c>. Needs a <see cref="CertificationCountry"/>.</summary>
    public string? Certification { get; init; }

    /// <summary>The lowest certification (<c>certification.gte</c>). Needs a <see cref="CertificationCountry"/>.</summary>
    public string? MinimumCertification { get; init; }

    /// <summary>The highest certification (<c>certification.lte</c>). Needs a <see cref="CertificationCountry"/>.</summary>
    public string? MaximumCertification { get; init; }

    /// <summary>The country of the certifications, as an ISO 3166-1 alpha-2 code.</summary>
    public string? CertificationCountry { get; init; }

    /// <summary>The ids of people who are all in its cast (<c>with_cast</c>).</summary>
    public IReadOnlyCollection<int>? AllCast { get; init; }

    /// <summary>The ids of people of whom any is in its cast (<c>with_cast</c>).</summary>
    public IReadOnlyCollection<int>? AnyCast { get; init; }

    /// <summary>The ids of people who are all in its crew (<c>with_crew</c>).</summary>
    public IReadOnlyCollection<int>? AllCrew { get; init; }

    /// <summary>The ids of people of whom any is in its crew (<c>with_crew</c>).</summary>
    public IReadOnlyCollection<int>? AnyCrew { get; init; }

    /// <summary>The ids of people who are all in its cast or crew (<c>with_people</c>).</summary>
    public IReadOnlyCollection<int>? AllPeople { get; init; }

    /// <summary>The ids of people of whom any is in its cast or crew (<c>with_people</c>).</summary>
    public IReadOnlyCollection<int>? AnyPeople { get; init; }

    /// <summary>Whether what is a video rather than a movie, such as a concert, is found as well; TMDB's default, no, if null.</summary>
    public bool? IncludeVideo { get; init; }

    private protected override void AddTo(DiscoveryQuery query, TmdbClientOptions options)
    {
        DiscoveryQuery.Require(
            ReleaseYear is null || (ReleasedAfter is null && ReleasedBefore is null),
            "ReleaseYear is given with ReleasedAfter or ReleasedBefore. Give the year or the days.");
        DiscoveryQuery.Require(
            AnyReleaseYear is null || (AnyReleaseAfter is null && AnyReleaseBefore is null),
            "AnyReleaseYear is given with AnyReleaseAfter or AnyReleaseBefore. Give the year or the days.");
        var certifications = new[] { Certification, MinimumCertification, MaximumCertification }.Count(text => !string.IsNullOrEmpty(text));
        DiscoveryQuery.Require(
            certifications == 0 || !string.IsNullOrEmpty(CertificationCountry),
            "A certification means something in its country only. Give a CertificationCountry, such as US.");
        DiscoveryQuery.Require(
            certifications > 0 || string.IsNullOrEmpty(CertificationCountry),
            "CertificationCountry is given without a certification. Give a Certification, MinimumCertification, or MaximumCertification.");
        DiscoveryQuery.Require(
            string.IsNullOrEmpty(Certification) || certifications == 1,
            "Certification is given with MinimumCertification or MaximumCertification. Give the one or the range.");
        query
            .Add("sort_by", DiscoveryQuery.WireNameOf(SortBy))
            .AddDays("primary_release_date", "Released", ReleasedAfter, ReleasedBefore)
            .AddYear("primary_release_year", nameof(ReleaseYear), ReleaseYear)
            .AddDays("release_date", "AnyRelease", AnyReleaseAfter, AnyReleaseBefore)
            .AddYear("year", nameof(AnyReleaseYear), AnyReleaseYear)
            .AddAllOrAny("with_release_type", "ReleaseTypes", AllReleaseTypes, AnyReleaseTypes)
            .AddCode("region", "The region", Region ?? options.Region)
            .Add("certification", Certification)
            .Add("certification.gte", MinimumCertification)
            .Add("certification.lte", MaximumCertification)
            .Add("certification_country", CertificationCountry)
            .AddAllOrAny("with_cast", "Cast", AllCast, AnyCast)
            .AddAllOrAny("with_crew", "Crew", AllCrew, AnyCrew)
            .AddAllOrAny("with_people", "People", AllPeople, AnyPeople)
            .Add("include_video", IncludeVideo);
    }
}

/// <summary>The orders of discovered movies.</summary>
public enum MovieSortOrder
{
    /// <summary>The most popular first: TMDB's default.</summary>
    PopularityDescending,

    /// <summary>The least popular first.</summary>
    PopularityAscending,

    /// <summary>By title, A to Z.</summary>
    TitleAscending,

    /// <summary>By title, Z to A.</summary>
    TitleDescending,

    /// <summary>By original title, A to Z.</summary>
    OriginalTitleAscending,

    /// <summary>By original title, Z to A.</summary>
    OriginalTitleDescending,

    /// <summary>By the date of the first release, the oldest first.</summary>
    PrimaryReleaseDateAscending,

    /// <summary>By the date of the first release, the newest first.</summary>
    PrimaryReleaseDateDescending,

    /// <summary>By revenue, the lowest first.</summary>
    RevenueAscending,

    /// <summary>By revenue, the highest first.</summary>
    RevenueDescending,

    /// <summary>By vote average, the lowest first.</summary>
    VoteAverageAscending,

    /// <summary>By vote average, the highest first.</summary>
    VoteAverageDescending,

    /// <summary>By the number of votes, the lowest first.</summary>
    VoteCountAscending,

    /// <summary>By the number of votes, the highest first.</summary>
    VoteCountDescending,
}

/// <summary>TMDB's types of release.</summary>
public enum TmdbReleaseType
{
    /// <summary>The premiere.</summary>
    Premiere = 1,

    /// <summary>In few theaters.</summary>
    TheatricalLimited = 2,

    /// <summary>In theaters.</summary>
    Theatrical = 3,

    /// <summary>To stream or download.</summary>
    Digital = 4,

    /// <summary>On disc.</summary>
    Physical = 5,

    /// <summary>On TV.</summary>
    Tv = 6,
}
