namespace Tmdb;

/// <summary>
/// A genre: <see href="https://developer.themoviedb.org/reference/genre-movie-list"/> and
/// <see href="https://developer.themoviedb.org/reference/genre-tv-list"/>.
/// </summary>
public sealed record Genre : TmdbObject
{
    /// <summary>The id of the genre. Movies and TV share some genres, not all.</summary>
    public int Id { get; init; }

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the genre.</summary>
    public override string ToString() => Name ?? string.Empty;
}
