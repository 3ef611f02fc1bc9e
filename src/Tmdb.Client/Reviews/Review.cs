using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A user's review: <see href="https://developer.themoviedb.org/reference/movie-reviews"/> and
/// <see href="https://developer.themoviedb.org/reference/review-details"/>.
/// </summary>
public sealed class Review : TmdbPart
{
    /// <summary>The id of the review.</summary>
    public string? Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public string? ReviewId => Id;

    internal override TmdbItem? Item => Id is null ? null : TmdbItem.Create(TmdbItemKind.Review, Id);

    /// <summary>The name of the author.</summary>
    public string? Author { get; init; }

    /// <summary>The author details. Null when not provided by TMDB.</summary>
    public ReviewAuthor? AuthorDetails { get; init; }

    /// <summary>The text, in Markdown.</summary>
    public string? Content { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The address of its page.</summary>
    public string? Url { get; init; }

    /// <summary>The language, as an ISO 639-1 code. Null in a movie's or series' list of reviews.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The id of the reviewed item. Null in a movie's or series' list of reviews.</summary>
    public int? MediaId { get; init; }

    /// <summary>The title of the reviewed item. Null in a movie's or series' list of reviews.</summary>
    public string? MediaTitle { get; init; }

    /// <summary>The media type of the reviewed item, <c>movie</c> or <c>tv</c>. Null in a movie's or series' list of reviews.</summary>
    public string? MediaType { get; init; }

    /// <summary>The id of the reviewed movie. Null for a TV series.</summary>
    [JsonIgnore]
    public override int? MovieId => MediaType == "movie" ? MediaId : base.MovieId;

    /// <summary>The id of the reviewed TV series. Null for a movie.</summary>
    [JsonIgnore]
    public override int? TvSeriesId => MediaType == "tv" ? MediaId : base.TvSeriesId;

    /// <summary>Who wrote it.</summary>
    public override string ToString() => Author ?? string.Empty;
}

/// <summary>Who wrote a review.</summary>
public sealed class ReviewAuthor : TmdbObject
{
    /// <summary>The name to sign in with.</summary>
    public string? Username { get; init; }

    /// <summary>The display name of the user. May be empty.</summary>
    public string? Name { get; init; }

    /// <summary>The avatar path of the user. Null when there is none.</summary>
    public string? AvatarPath { get; init; }

    /// <summary>The address of the user's avatar, 185 pixels wide. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? AvatarUri => WebAddress.Avatar(AvatarPath);

    /// <summary>The author's rating of the reviewed item, 0.5 to 10. Null when there is none.</summary>
    public double? Rating { get; init; }

    /// <summary>The user's name.</summary>
    public override string ToString() => Username ?? Name ?? string.Empty;
}
