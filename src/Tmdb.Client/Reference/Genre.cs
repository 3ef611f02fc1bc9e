using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A genre: <see href="https://developer.themoviedb.org/reference/genre-movie-list"/> and
/// <see href="https://developer.themoviedb.org/reference/genre-tv-list"/>.
/// </summary>
public record Genre : TmdbObject
{
    /// <summary>The id of the genre. Movies and TV share some genres, not all.</summary>
    public int Id { get; init; }

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the genre.</summary>
    public sealed override string ToString() => Name ?? string.Empty;
}

/// <summary>A genre of movies, or one of TV series, as a row of the list of all.</summary>
public sealed record MediaGenre : Genre
{
    /// <summary><c>movie</c> or <c>tv</c>, as in the rows of movies and TV series. TMDB says it in the path only.</summary>
    [JsonIgnore]
    public string? MediaType { get; init; }
}

/// <summary>All genres of one kind.</summary>
internal sealed record GenreList : TmdbObject
{
    /// <summary>The genres. Never null.</summary>
    public IReadOnlyList<MediaGenre> Genres { get => field ?? []; init; }
}
