namespace Tmdb;

/// <summary>The conditions that movies and TV series have in common. All that are given have to be met.</summary>
/// <remarks>
/// Of genres, keywords and the like there are three lists: <c>All...</c>, where every one is needed; <c>Any...</c>, where one is enough; and
/// <c>No...</c>, where none may be. TMDB takes either all or any. A day that ends in <c>After</c> or <c>Before</c> is included.
/// </remarks>
public abstract record Discovery
{
    private protected Discovery()
    {
    }

    /// <summary>The language of the texts, such as <c>de-DE</c>; the client's default if null.</summary>
    public string? Language { get; init; }

    /// <summary>Whether adult titles are found (<c>include_adult</c>); the client's default if null.</summary>
    public bool? IncludeAdult { get; init; }

    /// <summary>The lowest vote average, 0 to 10 (<c>vote_average.gte</c>).</summary>
    public double? MinimumVote { get; init; }

    /// <summary>The highest vote average, 0 to 10 (<c>vote_average.lte</c>).</summary>
    public double? MaximumVote { get; init; }

    /// <summary>The lowest number of votes (<c>vote_count.gte</c>).</summary>
    public int? MinimumVoteCount { get; init; }

    /// <summary>The highest number of votes (<c>vote_count.lte</c>).</summary>
    public int? MaximumVoteCount { get; init; }

    /// <summary>The shortest runtime in minutes (<c>with_runtime.gte</c>).</summary>
    public int? MinimumRuntime { get; init; }

    /// <summary>The longest runtime in minutes (<c>with_runtime.lte</c>).</summary>
    public int? MaximumRuntime { get; init; }

    /// <summary>The ids of genres that it has all of (<c>with_genres</c>).</summary>
    public IReadOnlyCollection<int>? AllGenres { get; init; }

    /// <summary>The ids of genres that it has any of (<c>with_genres</c>).</summary>
    public IReadOnlyCollection<int>? AnyGenres { get; init; }

    /// <summary>The ids of genres that it has none of (<c>without_genres</c>).</summary>
    public IReadOnlyCollection<int>? NoGenres { get; init; }

    /// <summary>The ids of keywords that it has all of (<c>with_keywords</c>).</summary>
    public IReadOnlyCollection<int>? AllKeywords { get; init; }

    /// <summary>The ids of keywords that it has any of (<c>with_keywords</c>).</summary>
    public IReadOnlyCollection<int>? AnyKeywords { get; init; }

    /// <summary>The ids of keywords that it has none of (<c>without_keywords</c>).</summary>
    public IReadOnlyCollection<int>? NoKeywords { get; init; }

    /// <summary>The ids of production companies that all made it (<c>with_companies</c>).</summary>
    public IReadOnlyCollection<int>? AllCompanies { get; init; }

    /// <summary>The ids of production companies of which any made it (<c>with_companies</c>).</summary>
    public IReadOnlyCollection<int>? AnyCompanies { get; init; }

    /// <summary>The ids of production companies of which none made it (<c>without_companies</c>).</summary>
    public IReadOnlyCollection<int>? NoCompanies { get; init; }

    /// <summary>The origin countries, as ISO 3166-1 alpha-2 codes, of which it has any (<c>with_origin_country</c>).</summary>
    public IReadOnlyCollection<string>? OriginCountries { get; init; }

    /// <summary>The original languages, as ISO 639-1 codes, of which it has any (<c>with_original_language</c>).</summary>
    public IReadOnlyCollection<string>? OriginalLanguages { get; init; }

    /// <summary>
    /// The country of the watch providers and offers, as an ISO 3166-1 alpha-2 code (<c>watch_region</c>); the client's default region if null.
    /// Watch providers and offers need one.
    /// </summary>
    public string? WatchRegion { get; init; }

    /// <summary>The ids of watch providers that all offer it (<c>with_watch_providers</c>).</summary>
    public IReadOnlyCollection<int>? AllWatchProviders { get; init; }

    /// <summary>The ids of watch providers of which any offers it (<c>with_watch_providers</c>).</summary>
    public IReadOnlyCollection<int>? AnyWatchProviders { get; init; }

    /// <summary>The ids of watch providers of which none offers it (<c>without_watch_providers</c>).</summary>
    public IReadOnlyCollection<int>? NoWatchProviders { get; init; }

    /// <summary>The kinds of offers that there all are (<c>with_watch_monetization_types</c>).</summary>
    public IReadOnlyCollection<TmdbMonetizationType>? AllMonetizationTypes { get; init; }

    /// <summary>The kinds of offers of which there is any (<c>with_watch_monetization_types</c>).</summary>
    public IReadOnlyCollection<TmdbMonetizationType>? AnyMonetizationTypes { get; init; }

    /// <summary>The query that says this to TMDB.</summary>
    /// <exception cref="TmdbException">Conditions exclude each other or are out of range.</exception>
    internal DiscoveryQuery ToQuery(TmdbClientOptions options)
    {
        var query = new DiscoveryQuery();
        AddTo(query, options);
        query
            .Add("language", Language ?? options.Language)
            .Add("include_adult", IncludeAdult ?? options.IncludeAdult)
            .AddRange("vote_average", "Vote", MinimumVote, MaximumVote, highest: 10)
            .AddRange("vote_count", "VoteCount", MinimumVoteCount, MaximumVoteCount)
            .AddRange("with_runtime", "Runtime", MinimumRuntime, MaximumRuntime)
            .AddAllOrAny("with_genres", "Genres", AllGenres, AnyGenres)
            .AddNone("without_genres", "Genres", NoGenres, AllGenres, AnyGenres)
            .AddAllOrAny("with_keywords", "Keywords", AllKeywords, AnyKeywords)
            .AddNone("without_keywords", "Keywords", NoKeywords, AllKeywords, AnyKeywords)
            .AddAllOrAny("with_companies", "Companies", AllCompanies, AnyCompanies)
            .AddNone("without_companies", "Companies", NoCompanies, AllCompanies, AnyCompanies)
            .AddCodes("with_origin_country", "The origin country", OriginCountries)
            .AddCodes("with_original_language", "The original language", OriginalLanguages);
        AddWatching(query, WatchRegion ?? options.Region);
        return query;
    }

    private protected abstract void AddTo(DiscoveryQuery query, TmdbClientOptions options);

    private void AddWatching(DiscoveryQuery query, string? region)
    {
        var filters = new[] { AllWatchProviders, AnyWatchProviders, NoWatchProviders }.Any(list => list is { Count: > 0 })
            || new[] { AllMonetizationTypes, AnyMonetizationTypes }.Any(list => list is { Count: > 0 });
        DiscoveryQuery.Require(
            !filters || !string.IsNullOrEmpty(region),
            "Watch providers and offers differ from country to country. Give a WatchRegion, such as US, or connect with a region.");
        query
            .AddCode("watch_region", "The watch region", filters ? region : WatchRegion)
            .AddAllOrAny("with_watch_providers", "WatchProviders", AllWatchProviders, AnyWatchProviders)
            .AddNone("without_watch_providers", "WatchProviders", NoWatchProviders, AllWatchProviders, AnyWatchProviders)
            .AddAllOrAny("with_watch_monetization_types", "MonetizationTypes", AllMonetizationTypes, AnyMonetizationTypes);
    }
}

/// <summary>The kinds of offers of watch providers.</summary>
public enum TmdbMonetizationType
{
    /// <summary>It is streamed with a subscription.</summary>
    Flatrate,

    /// <summary>It is free.</summary>
    Free,

    /// <summary>It is free with ads.</summary>
    Ads,

    /// <summary>It can be rented.</summary>
    Rent,

    /// <summary>It can be bought.</summary>
    Buy,
}
