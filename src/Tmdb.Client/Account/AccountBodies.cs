namespace Tmdb;

/// <summary>Adds a movie or TV series to the favorites, or removes it.</summary>
/// <param name="MediaType"><c>movie</c> or <c>tv</c>.</param>
/// <param name="MediaId">The id of the movie or series.</param>
/// <param name="Favorite">False removes it.</param>
internal sealed record FavoriteBody(string MediaType, int MediaId, bool Favorite);

/// <summary>Adds a movie or TV series to the watchlist, or removes it.</summary>
/// <param name="MediaType"><c>movie</c> or <c>tv</c>.</param>
/// <param name="MediaId">The id of the movie or series.</param>
/// <param name="Watchlist">False removes it.</param>
internal sealed record WatchlistBody(string MediaType, int MediaId, bool Watchlist);

/// <summary>Rates a movie, series or episode.</summary>
/// <param name="Value">0.5 to 10 in steps of 0.5.</param>
internal sealed record RatingBody(double Value);
