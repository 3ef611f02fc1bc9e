using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie as a row: of a search, the favourites, the watchlist, recommendations...
/// <see href="https://developer.themoviedb.org/reference/search-movie"/>.
/// </summary>
public record MovieSummary : TmdbObject
{
    /// <summary>The id of the movie.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int MovieId => Id;

    /// <summary>The title, in the language that was asked for.</summary>
    public string? Title { get; init; }

    /// <summary>The year of <see cref="ReleaseDate"/>. Null when that is not known.</summary>
    [JsonIgnore]
    public int? Year => ReleaseDate?.Year;

    /// <summary>The day when it first came out: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? ReleaseDate { get; init; }

    /// <summary>The title in its own language.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>Its own language, two letters of ISO 639-1 (<c>en</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The countries where it was made, two letters of ISO 3166-1. Never null; most lists do not send any.</summary>
    public IReadOnlyList<string> OriginCountry { get => field ?? []; init; }

    /// <summary>What it is about. Empty when nobody has written it in the language that was asked for.</summary>
    public string? Overview { get; init; }

    /// <summary>The ids of its genres. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? []; init; }

    /// <summary>The average of the votes, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>How many voted.</summary>
    public int? VoteCount { get; init; }

    /// <summary>How much it is looked at, from 0 with no upper end.</summary>
    public double? Popularity { get; init; }

    /// <summary>The path of its poster, to put behind an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of its poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The path of its wide image, to put behind an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of its wide image, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Image(BackdropPath, "w1280");

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"movie/{Id}");

    /// <summary>Whether it is for adults only. Null where TMDB does not say.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null where TMDB does not say.</summary>
    public bool? Softcore { get; init; }

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null where TMDB does not say.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary><c>movie</c>, in lists that mix kinds. Null in all others.</summary>
    public string? MediaType { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Title, Year);
}
