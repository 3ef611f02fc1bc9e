using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie as a row: of a search, the favourites, the watchlist, recommendations...
/// <see href="https://developer.themoviedb.org/reference/search-movie"/>.
/// </summary>
public class MovieSummary : MediaItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public sealed override int? MovieId => Id;

    /// <summary><c>Movie</c>.</summary>
    [JsonIgnore]
    public sealed override string Kind => nameof(TmdbMediaType.Movie);

    /// <summary>The title, in the language that was asked for.</summary>
    public string? Title { get; init; }

    /// <summary>The same as <see cref="Title"/>: rows of both kinds have the columns of both, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Name => Title;

    /// <summary>Null: a movie is not aired. Rows of both kinds have the columns of both.</summary>
    [JsonIgnore]
    public DateTime? FirstAirDate { get; }

    /// <summary>The year of <see cref="ReleaseDate"/>. Null when that is not known.</summary>
    [JsonIgnore]
    public int? Year => ReleaseDate?.Year;

    /// <summary>The day when it first came out: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? ReleaseDate { get; init; }

    /// <summary>The title in its own language.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>The ids of its genres. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? RowList<int>.Empty; init; }

    /// <summary>The names of its genres in English, which no request is made for; <c>Get-TmdbGenre</c> has them in every language. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GenreNames => Genre.NamesOf(GenreIds);

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"movie/{Id}");

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null where TMDB does not say.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary><c>movie</c>, in lists that mix kinds. Null in all others.</summary>
    public string? MediaType { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Title, Year);
}
