using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's review: <see href="https://developer.themoviedb.org/reference/movie-reviews"/> and
/// <see href="https://developer.themoviedb.org/reference/review-details"/>.
/// </summary>
public sealed class Review : TmdbObject
{
    /// <summary>The id of the review.</summary>
    public string? Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public string? ReviewId => Id;

    /// <summary>The name of who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>More about who wrote it. Null where TMDB sends nothing.</summary>
    public ReviewAuthor? AuthorDetails { get; init; }

    /// <summary>The text, in Markdown.</summary>
    public string? Content { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The address of its page.</summary>
    public string? Url { get; init; }

    /// <summary>Its language, two letters of ISO 639-1. Null in a movie's or series' list of reviews.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The id of what it reviews. Null in a movie's or series' list of reviews.</summary>
    public int? MediaId { get; init; }

    /// <summary>The title of what it reviews. Null in a movie's or series' list of reviews.</summary>
    public string? MediaTitle { get; init; }

    /// <summary>The kind of what it reviews, <c>movie</c> or <c>tv</c>. Null in a movie's or series' list of reviews.</summary>
    public string? MediaType { get; init; }

    /// <summary>Who wrote it.</summary>
    public override string ToString() => Author ?? string.Empty;
}

/// <summary>Who wrote a review.</summary>
public sealed class ReviewAuthor : TmdbObject
{
    /// <summary>The name to sign in with.</summary>
    public string? Username { get; init; }

    /// <summary>The name that the user chose to show. May be empty.</summary>
    public string? Name { get; init; }

    /// <summary>The path of the user's picture. Null when there is none.</summary>
    public string? AvatarPath { get; init; }

    /// <summary>The address of the user's picture, 185 pixels wide. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? AvatarUri => WebAddress.Image(AvatarPath, "w185");

    /// <summary>The user's rating of what is reviewed, 0.5 to 10. Null when the user gave none.</summary>
    public double? Rating { get; init; }

    /// <summary>The user's name.</summary>
    public override string ToString() => Username ?? Name ?? string.Empty;
}
