using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie as a row of a list, such as search results, favorites, the watchlist, or recommendations.
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

    /// <summary>The title, in the requested language.</summary>
    [JsonIgnore]
    public string? Title => SentTitle ?? SentName;

    /// <summary>The same as <see cref="Title"/>: rows of both kinds have the same columns, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Name => Title;

    /// <summary>Always null: a movie has no air date. Rows of both kinds have the same columns.</summary>
    [JsonIgnore]
    public DateTime? FirstAirDate { get; }

    /// <summary>The year of <see cref="ReleaseDate"/>. Null when unknown.</summary>
    [JsonIgnore]
    public int? Year => ReleaseDate?.Year;

    /// <summary>The title, in most lists.</summary>
    [JsonInclude]
    [JsonPropertyName("title")]
    internal string? SentTitle { get; init; }

    /// <summary>The title, in some collections.</summary>
    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? SentName { get; init; }

    /// <summary>The original title, in most lists.</summary>
    [JsonInclude]
    [JsonPropertyName("original_title")]
    internal string? SentOriginalTitle { get; init; }

    /// <summary>The original title, in some collections.</summary>
    [JsonInclude]
    [JsonPropertyName("original_name")]
    internal string? SentOriginalName { get; init; }

    /// <summary>The release date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? ReleaseDate { get; init; }

    /// <summary>The original title.</summary>
    [JsonIgnore]
    public string? OriginalTitle => SentOriginalTitle ?? SentOriginalName;

    /// <summary>The genre ids. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? RowList<int>.Empty; init; }

    /// <summary>The English names of the genres, available without a request. <c>Get-TmdbGenre</c> gets them in other languages. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GenreNames => Genre.NamesOf(GenreIds);

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"movie/{Id}");

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null when not provided by TMDB.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary><c>movie</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Title, Year);
}
