using Tmdb.Http;

namespace Tmdb;

/// <summary>What is looked at most at TMDB, today or this week.</summary>
public sealed class TrendingClient
{
    private readonly TmdbClient _client;

    internal TrendingClient(TmdbClient client) => _client = client;

    /// <summary>The trending movies, TV series, and people, in one list.</summary>
    /// <param name="window">Today or this week.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>
    /// Rows of <see cref="MovieSummary"/>, <see cref="TvSeriesSummary"/>, <see cref="PersonSummary"/>, or <see cref="UnknownItem"/>, requested page
    /// by page as they are consumed.
    /// </returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/trending-all"/></remarks>
    public TmdbPageable<TmdbObject> All(TmdbTimeWindow window = TmdbTimeWindow.Day, string? language = null) => Pages<TmdbObject>("all", window, language);

    /// <summary>The trending movies.</summary>
    /// <param name="window">Today or this week.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/trending-movies"/></remarks>
    public TmdbPageable<MovieSummary> Movies(TmdbTimeWindow window = TmdbTimeWindow.Day, string? language = null) => Pages<MovieSummary>("movie", window, language);

    /// <summary>The trending TV series.</summary>
    /// <param name="window">Today or this week.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/trending-tv"/></remarks>
    public TmdbPageable<TvSeriesSummary> TvSeries(TmdbTimeWindow window = TmdbTimeWindow.Day, string? language = null) => Pages<TvSeriesSummary>("tv", window, language);

    /// <summary>The trending people.</summary>
    /// <param name="window">Today or this week.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/trending-people"/></remarks>
    public TmdbPageable<PersonSummary> People(TmdbTimeWindow window = TmdbTimeWindow.Day, string? language = null) => Pages<PersonSummary>("person", window, language);

    private TmdbPageable<T> Pages<T>(string what, TmdbTimeWindow window, string? language) => _client.Pages<T>(page =>
        TmdbRequest.Get($"3/trending/{what}/{{time_window}}", window == TmdbTimeWindow.Week ? "week" : "day")
            .With("language", language ?? _client.Options.Language)
            .With("page", page));
}

/// <summary>The time over which trends are counted.</summary>
public enum TmdbTimeWindow
{
    /// <summary>The last day.</summary>
    Day,

    /// <summary>The last seven days.</summary>
    Week,
}
