namespace Tmdb;

/// <summary>
/// A movie that the user or the guest rated, as a row: <see href="https://developer.themoviedb.org/reference/account-rated-movies"/>.
/// </summary>
public sealed class RatedMovie : MovieSummary
{
    /// <summary>The user's rating, 0.5 to 10 in steps of 0.5.</summary>
    public double? Rating { get; init; }
}
