namespace Tmdb.Http;

/// <summary>The types of the answers to paths that a person wrote, as far as there are any.</summary>
internal static class KnownAnswers
{
    /// <summary>Paths with <c>*</c> for a parameter. The first that fits counts.</summary>
    private static readonly (string Pattern, Type Type)[] Gets =
    [
        ("3/account", typeof(Account)),
        ("3/account/*", typeof(Account)),
        ("3/account/*/favorite/movies", typeof(Page<MovieSummary>)),
        ("3/account/*/favorite/tv", typeof(Page<TvSeriesSummary>)),
        ("3/account/*/watchlist/movies", typeof(Page<MovieSummary>)),
        ("3/account/*/watchlist/tv", typeof(Page<TvSeriesSummary>)),
        ("3/account/*/rated/movies", typeof(Page<RatedMovie>)),
        ("3/account/*/rated/tv", typeof(Page<RatedTvSeries>)),
        ("3/account/*/rated/tv/episodes", typeof(Page<RatedTvEpisode>)),
        ("3/account/*/lists", typeof(Page<ListSummary>)),
        ("3/configuration", typeof(TmdbConfiguration)),
        ("3/configuration/languages", typeof(IReadOnlyList<Language>)),
        ("3/find/*", typeof(FindResults)),
        ("3/list/*", typeof(TmdbList)),
        ("3/search/collection", typeof(Page<CollectionSummary>)),
        ("3/search/company", typeof(Page<CompanySummary>)),
        ("3/search/keyword", typeof(Page<KeywordSummary>)),
        ("3/search/multi", typeof(Page<TmdbObject>)),
        ("3/search/person", typeof(Page<PersonSummary>)),
        ("3/trending/all/*", typeof(Page<TmdbObject>)),
        ("3/trending/person/*", typeof(Page<PersonSummary>)),
        ("4/account/*/lists", typeof(Page<ListSummary>)),
        ("4/account/*/movie/favorites", typeof(Page<MovieSummary>)),
        ("4/account/*/movie/rated", typeof(Page<RatedMovie>)),
        ("4/account/*/movie/recommendations", typeof(Page<MovieSummary>)),
        ("4/account/*/movie/watchlist", typeof(Page<MovieSummary>)),
        ("4/account/*/tv/favorites", typeof(Page<TvSeriesSummary>)),
        ("4/account/*/tv/rated", typeof(Page<RatedTvSeries>)),
        ("4/account/*/tv/recommendations", typeof(Page<TvSeriesSummary>)),
        ("4/account/*/tv/watchlist", typeof(Page<TvSeriesSummary>)),
        ("4/list/*", typeof(TmdbList)),
        ("3/configuration/countries", typeof(IReadOnlyList<Country>)),
        ("3/configuration/primary_translations", typeof(IReadOnlyList<string>)),
        ("3/configuration/timezones", typeof(IReadOnlyList<CountryTimeZones>)),
        ("3/discover/movie", typeof(Page<MovieSummary>)),
        ("3/discover/tv", typeof(Page<TvSeriesSummary>)),
        ("3/guest_session/*/rated/movies", typeof(Page<RatedMovie>)),
        ("3/guest_session/*/rated/tv", typeof(Page<RatedTvSeries>)),
        ("3/guest_session/*/rated/tv/episodes", typeof(Page<RatedTvEpisode>)),
        ("3/movie/changes", typeof(Page<ChangedId>)),
        ("3/tv/changes", typeof(Page<ChangedId>)),
        ("3/person/changes", typeof(Page<ChangedId>)),
        ("3/movie/latest", typeof(Movie)),
        ("3/movie/now_playing", typeof(Page<MovieSummary>)),
        ("3/movie/popular", typeof(Page<MovieSummary>)),
        ("3/movie/top_rated", typeof(Page<MovieSummary>)),
        ("3/movie/upcoming", typeof(Page<MovieSummary>)),
        ("3/movie/*", typeof(Movie)),
        ("3/movie/*/release_dates", typeof(ReleaseDates)),
        ("3/movie/*/recommendations", typeof(Page<MovieSummary>)),
        ("3/movie/*/similar", typeof(Page<MovieSummary>)),
        ("3/search/movie", typeof(Page<MovieSummary>)),
        ("3/search/tv", typeof(Page<TvSeriesSummary>)),
        ("3/trending/movie/*", typeof(Page<MovieSummary>)),
        ("3/trending/tv/*", typeof(Page<TvSeriesSummary>)),
        ("3/tv/airing_today", typeof(Page<TvSeriesSummary>)),
        ("3/tv/latest", typeof(TvSeries)),
        ("3/tv/on_the_air", typeof(Page<TvSeriesSummary>)),
        ("3/tv/popular", typeof(Page<TvSeriesSummary>)),
        ("3/tv/top_rated", typeof(Page<TvSeriesSummary>)),
        ("3/tv/*", typeof(TvSeries)),
        ("3/tv/*/aggregate_credits", typeof(AggregateCredits)),
        ("3/tv/*/content_ratings", typeof(ContentRatings)),
        ("3/tv/*/episode_groups", typeof(EpisodeGroups)),
        ("3/tv/*/recommendations", typeof(Page<TvSeriesSummary>)),
        ("3/tv/*/screened_theatrically", typeof(ScreenedTheatrically)),
        ("3/tv/*/similar", typeof(Page<TvSeriesSummary>)),
        ("3/*/*/account_states", typeof(AccountStates)),
        ("3/*/*/alternative_titles", typeof(AlternativeTitles)),
        ("3/*/*/changes", typeof(Changes)),
        ("3/*/*/credits", typeof(Credits)),
        ("3/*/*/external_ids", typeof(ExternalIds)),
        ("3/*/*/images", typeof(ImageCollection)),
        ("3/*/*/keywords", typeof(Keywords)),
        ("3/*/*/lists", typeof(Page<ListSummary>)),
        ("3/*/*/reviews", typeof(Page<Review>)),
        ("3/*/*/translations", typeof(Translations)),
        ("3/*/*/videos", typeof(Videos)),
        ("3/*/*/watch/providers", typeof(WatchProviders)),
    ];

    /// <summary>The type of the answer to a GET; null when there is none.</summary>
    /// <param name="path">The path, such as <c>/3/movie/550</c>.</param>
    public static Type? TypeOf(string path)
    {
        var segments = path.Trim('/').Split('/');
        return Array.Find(Gets, known => Fits(known.Pattern.Split('/'), segments)).Type;
    }

    private static bool Fits(string[] pattern, string[] segments) =>
        pattern.Length == segments.Length
        && pattern.Zip(segments).All(pair => pair.First == "*" || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
}
