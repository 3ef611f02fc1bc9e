namespace Tmdb;

/// <summary>The user's rating in the lists of v4.</summary>
internal sealed class DatedRating : TmdbObject
{
    public double? Value { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }
}
