using Tmdb.Http;

namespace Tmdb;

/// <summary>Search by title or name.</summary>
public sealed class SearchClient
{
    private readonly TmdbClient _client;

    internal SearchClient(TmdbClient client) => _client = client;

    /// <summary>Searches for movies by original, translated, and alternative titles, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <param name="year">The year of any release; any if null.</param>
    /// <param name="primaryReleaseYear">The year of the first release; any if null.</param>
    /// <param name="region">The country for release dates; the client's default if null.</param>
    /// <param name="includeAdult">Whether adult titles are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-movie"/></remarks>
    public TmdbPageable<MovieSummary> Movies(
        string query, int? year = null, int? primaryReleaseYear = null, string? region = null, bool? includeAdult = null, string? language = null) =>
        _client.Pages<MovieSummary>(page => Search("3/search/movie", query, includeAdult, language, page)
            .With("year", year)
            .With("primary_release_year", primaryReleaseYear)
            .With("region", region ?? _client.Options.Region));

    /// <summary>Searches for TV series by original, translated, and alternative names, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <param name="year">The year of any episode; any if null.</param>
    /// <param name="firstAirDateYear">The year of the first air date; any if null.</param>
    /// <param name="includeAdult">Whether adult titles are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> TvSeries(
        string query, int? year = null, int? firstAirDateYear = null, bool? includeAdult = null, string? language = null) =>
        _client.Pages<TvSeriesSummary>(page => Search("3/search/tv", query, includeAdult, language, page)
            .With("year", year)
            .With("first_air_date_year", firstAirDateYear));

    /// <summary>Searches for movies, TV series, people, and collections at once, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <param name="includeAdult">Whether adult titles are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>
    /// Rows of <see cref="MovieSummary"/>, <see cref="TvSeriesSummary"/>, <see cref="PersonSummary"/>, <see cref="CollectionSummary"/>, or
    /// <see cref="UnknownItem"/>, requested page by page as they are consumed.
    /// </returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-multi"/></remarks>
    public TmdbPageable<TmdbObject> Multi(string query, bool? includeAdult = null, string? language = null) =>
        _client.Pages<TmdbObject>(page => Search("3/search/multi", query, includeAdult, language, page));

    /// <summary>Searches for people by name and by other names, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <param name="includeAdult">Whether people of adult titles are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-person"/></remarks>
    public TmdbPageable<PersonSummary> People(string query, bool? includeAdult = null, string? language = null) =>
        _client.Pages<PersonSummary>(page => Search("3/search/person", query, includeAdult, language, page));

    /// <summary>Searches for collections by original, translated, and alternative names, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <param name="region">The country; the client's default if null.</param>
    /// <param name="includeAdult">Whether adult collections are found; the client's default if null.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-collection"/></remarks>
    public TmdbPageable<CollectionSummary> Collections(string query, string? region = null, bool? includeAdult = null, string? language = null) =>
        _client.Pages<CollectionSummary>(page => Search("3/search/collection", query, includeAdult, language, page)
            .With("region", region ?? _client.Options.Region));

    /// <summary>Searches for production companies by original and alternative names, best match first.</summary>
    /// <param name="query">The text to search for.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-company"/></remarks>
    public TmdbPageable<CompanySummary> Companies(string query) => _client.Pages<CompanySummary>(page => Search("3/search/company", query, page));

    /// <summary>Searches for keywords by name, best match first. Keywords are in English.</summary>
    /// <param name="query">The text to search for.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/search-keyword"/></remarks>
    public TmdbPageable<KeywordSummary> Keywords(string query) => _client.Pages<KeywordSummary>(page => Search("3/search/keyword", query, page));

    private TmdbRequest Search(string path, string query, bool? includeAdult, string? language, int page) => Search(path, query, page)
        .With("include_adult", includeAdult ?? _client.Options.IncludeAdult)
        .With("language", language ?? _client.Options.Language);

    private static TmdbRequest Search(string path, string query, int page)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, "There are no words to search for. Nothing was sent.");
        }

        return TmdbRequest.Get(path).With("query", query).With("page", page);
    }
}
