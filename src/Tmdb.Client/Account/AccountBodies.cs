namespace Tmdb;

/// <summary>Puts a movie or series among the favourites, or takes it out of them.</summary>
/// <param name="MediaType"><c>movie</c> or <c>tv</c>.</param>
/// <param name="MediaId">The id of the movie or series.</param>
/// <param name="Favorite">False takes it out.</param>
internal sealed record FavoriteBody(string MediaType, int MediaId, bool Favorite);

/// <summary>Puts a movie or series on the watchlist, or takes it off.</summary>
/// <param name="MediaType"><c>movie</c> or <c>tv</c>.</param>
/// <param name="MediaId">The id of the movie or series.</param>
/// <param name="Watchlist">False takes it off.</param>
internal sealed record WatchlistBody(string MediaType, int MediaId, bool Watchlist);

/// <summary>Rates a movie, series or episode.</summary>
/// <param name="Value">0.5 to 10 in steps of 0.5.</param>
internal sealed record RatingBody(double Value);
