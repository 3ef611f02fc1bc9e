using System.Globalization;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A genre: <see href="https://developer.themoviedb.org/reference/genre-movie-list"/> and
/// <see href="https://developer.themoviedb.org/reference/genre-tv-list"/>.
/// </summary>
public class Genre : TmdbObject
{
    /// <summary>TMDB's genres of movies and of TV: their ids have not changed since TMDB has them.</summary>
    private static readonly Dictionary<int, string> EnglishNames = new()
    {
        [12] = "Adventure", [14] = "Fantasy", [16] = "Animation", [18] = "Drama", [27] = "Horror", [28] = "Action", [35] = "Comedy",
        [36] = "History", [37] = "Western", [53] = "Thriller", [80] = "Crime", [99] = "Documentary", [878] = "Science Fiction",
        [9648] = "Mystery", [10402] = "Music", [10749] = "Romance", [10751] = "Family", [10752] = "War", [10759] = "Action & Adventure",
        [10762] = "Kids", [10763] = "News", [10764] = "Reality", [10765] = "Sci-Fi & Fantasy", [10766] = "Soap", [10767] = "Talk",
        [10768] = "War & Politics", [10770] = "TV Movie",
    };

    /// <summary>The id of the genre. Movies and TV share some genres, not all.</summary>
    public int Id { get; init; }

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the genre.</summary>
    public sealed override string ToString() => Name ?? string.Empty;

    /// <summary>The English names of genres, or the id of an unknown genre.</summary>
    internal static IReadOnlyList<string> NamesOf(IEnumerable<int> ids) =>
        new RowList<string>([.. ids.Select(id => EnglishNames.GetValueOrDefault(id) ?? id.ToString(CultureInfo.InvariantCulture))]);
}

/// <summary>A movie or TV genre, as a row of the genre list.</summary>
public sealed class MediaGenre : Genre
{
    /// <summary><c>Movie</c> or <c>TvSeries</c>, as in the rows of movies and TV series. TMDB says it in the path only.</summary>
    [JsonIgnore]
    public string? Kind { get; private set; }

    internal MediaGenre Of(TmdbMediaType mediaType)
    {
        var copy = (MediaGenre)Copy();
        copy.Kind = mediaType.ToString();
        return copy;
    }
}

/// <summary>The genre list of one media type.</summary>
internal sealed class GenreList : TmdbObject
{
    /// <summary>The genres. Never null.</summary>
    public IReadOnlyList<MediaGenre> Genres { get => field ?? RowList<MediaGenre>.Empty; init; }
}
