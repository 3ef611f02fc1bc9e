namespace Tmdb;

/// <summary>
/// A TV series that the user or the guest rated, as a row: <see href="https://developer.themoviedb.org/reference/account-rated-tv"/>.
/// </summary>
public sealed class RatedTvSeries : TvSeriesSummary
{
    /// <summary>The user's rating, 0.5 to 10 in steps of 0.5.</summary>
    public double? Rating { get; init; }
}
