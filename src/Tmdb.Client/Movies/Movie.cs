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

    /// <summary>The title, in the requested language.</summary>
    public string? Title { get; init; }

    /// <summary>The same as <see cref="Title"/>: rows of both kinds have the same columns, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Name => Title;

    /// <summary>Always null: a movie has no air date. Rows of both kinds have the same columns.</summary>
    [JsonIgnore]
    public DateTime? FirstAirDate { get; }

    /// <summary>The year of <see cref="ReleaseDate"/>. Null when unknown.</summary>
    [JsonIgnore]
    public int? Year => ReleaseDate?.Year;

    /// <summary>The release date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? ReleaseDate { get; init; }

    /// <summary>The status: <c>Released</c>, <c>Post Production</c>, <c>Planned</c>...</summary>
    public string? Status { get; init; }

    /// <summary>The runtime in minutes. Null or 0 when unknown.</summary>
    public int? Runtime { get; init; }

    /// <summary>The original title.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>The collection that the movie belongs to. Null when there is none.</summary>
    public MovieCollectionSummary? BelongsToCollection { get; init; }

    /// <summary>The budget in US dollars. 0 when unknown.</summary>
    public long? Budget { get; init; }

    /// <summary>The revenue in US dollars. 0 when unknown.</summary>
    public long? Revenue { get; init; }

    /// <summary>The id at IMDb, <c>tt0137523</c> for example. Null or empty when unknown.</summary>
    public string? ImdbId { get; init; }

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"movie/{Id}");

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null when not provided by TMDB.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary>Who made it and who is in it. Null unless included.</summary>
    public Credits? Credits { get; init; }

    /// <summary>The first page of the recommendations. Null unless included.</summary>
    public Page<MovieSummary>? Recommendations { get; init; }

    /// <summary>The release dates and certifications by country. Null unless included.</summary>
    public ReleaseDates? ReleaseDates { get; init; }

    /// <summary>The first page of similar movies, by genres and keywords. Null unless included.</summary>
    public Page<MovieSummary>? Similar { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public override string ToString() => DisplayText.WithYear(Title, Year);
}

/// <summary>The collection that a movie belongs to: <see href="https://developer.themoviedb.org/reference/collection-details"/>.</summary>
public class MovieCollectionSummary : TmdbObject
{
    /// <summary>The id of the collection.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public virtual int CollectionId => Id;

    internal override TmdbItem? Item => TmdbItem.Create(TmdbItemKind.Collection, Id);

    /// <summary>The name of the collection.</summary>
    public string? Name { get; init; }

    /// <summary>The poster path, to append to an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of the poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Poster(PosterPath);

    /// <summary>The backdrop path, to append to an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of the backdrop, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Backdrop(BackdropPath);

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"collection/{Id}");

    /// <summary>The name of the collection.</summary>
    public sealed override string ToString() => Name ?? string.Empty;
}
