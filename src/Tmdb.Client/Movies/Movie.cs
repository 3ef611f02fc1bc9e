using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie with everything that TMDB knows of it: <see href="https://developer.themoviedb.org/reference/movie-details"/>. The parts at
/// the end are null unless they were asked for (<see cref="MovieInclude"/>).
/// </summary>
public sealed class Movie : MediaDetails
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int? MovieId => Id;

    /// <summary><c>Movie</c>.</summary>
    [JsonIgnore]
    public override string Kind => nameof(TmdbMediaType.Movie);

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

    /// <summary>How far it is, in TMDB's words: <c>Released</c>, <c>Post Production</c>, <c>Planned</c>...</summary>
    public string? Status { get; init; }

    /// <summary>The length in minutes. Null or 0 when it is not known.</summary>
    public int? Runtime { get; init; }

    /// <summary>The title in its own language.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>The collection that it belongs to. Null when it belongs to none.</summary>
    public MovieCollectionSummary? BelongsToCollection { get; init; }

    /// <summary>What it cost, in US dollars. 0 when it is not known.</summary>
    public long? Budget { get; init; }

    /// <summary>What it took in, in US dollars. 0 when it is not known.</summary>
    public long? Revenue { get; init; }

    /// <summary>The id at IMDb, <c>tt0137523</c> for example. Null or empty when it is not known.</summary>
    public string? ImdbId { get; init; }

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"movie/{Id}");

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null where TMDB does not say.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary>Who made it and who is in it. Null unless asked for.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The first page of what TMDB recommends to who likes it. Null unless asked for.</summary>
    public Page<MovieSummary>? Recommendations { get; init; }

    /// <summary>When it came out in each country, and its age ratings. Null unless asked for.</summary>
    public ReleaseDates? ReleaseDates { get; init; }

    /// <summary>The first page of movies with the same genres and keywords. Null unless asked for.</summary>
    public Page<MovieSummary>? Similar { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public override string ToString() => DisplayText.WithYear(Title, Year);
}

/// <summary>The collection that a movie belongs to: <see href="https://developer.themoviedb.org/reference/collection-details"/>.</summary>
public sealed class MovieCollectionSummary : TmdbObject
{
    /// <summary>The id of the collection.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int CollectionId => Id;

    /// <summary>The name of the collection.</summary>
    public string? Name { get; init; }

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
    public Uri TmdbUri => WebAddress.Page($"collection/{Id}");

    /// <summary>The name of the collection.</summary>
    public override string ToString() => Name ?? string.Empty;
}
