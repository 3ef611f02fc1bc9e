using System.Globalization;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// An image of a movie, a series, a season or an episode on which a person is tagged:
/// <see href="https://developer.themoviedb.org/reference/person-tagged-images"/>.
/// </summary>
public sealed class TaggedImage : Image
{
    /// <summary>The kind of image: <c>Poster</c>, <c>Backdrop</c>, <c>Still</c>...</summary>
    [JsonIgnore]
    public override string? Kind =>
        string.IsNullOrEmpty(ImageType) ? null : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(ImageType[0])}{ImageType[1..]}");

    /// <summary>The title or the name of what the image belongs to. Null when not provided by TMDB.</summary>
    [JsonIgnore]
    public string? Title => Media?.Title;

    /// <summary>The image type: <c>poster</c>, <c>backdrop</c>, <c>still</c>...</summary>
    public string? ImageType { get; init; }

    /// <summary>The media type of what the image belongs to: <c>movie</c>, <c>tv</c>, <c>tv_season</c> or <c>tv_episode</c>. Null when not provided by TMDB.</summary>
    public string? MediaType { get; init; }

    /// <summary>What the image belongs to. Null when not provided by TMDB.</summary>
    public TaggedMedia? Media { get; init; }

    /// <summary>The id of the movie that the image belongs to. Null for another item.</summary>
    [JsonIgnore]
    public override int? MovieId => Media?.MovieId;

    /// <summary>The id of the TV series that the image belongs to, also for a season or an episode. Null for another item.</summary>
    [JsonIgnore]
    public override int? TvSeriesId => Media?.TvSeriesId;

    /// <summary>The number of the season that the image belongs to, also for an episode. Null for another item.</summary>
    [JsonIgnore]
    public override int? SeasonNumber => Media?.SeasonNumber;

    /// <summary>The number of the episode that the image belongs to. Null for another item.</summary>
    [JsonIgnore]
    public override int? EpisodeNumber => Media?.EpisodeNumber;
}

/// <summary>The movie, series, season or episode that a tagged image belongs to.</summary>
public sealed class TaggedMedia : MediaTitle
{
    /// <summary>The id of the TV series, also for a season or an episode. Null for a movie.</summary>
    [JsonIgnore]
    public override int? TvSeriesId => base.TvSeriesId ?? ShowId;

    /// <summary>The number of the season. Null for a movie and a series.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>The number of the episode. Null for what is no episode.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The air date of a season or episode: midnight, without a time zone. Null for a movie and a series, and when unknown.</summary>
    public DateTime? AirDate { get; init; }

    /// <summary>What an episode is in its season, in TMDB's word: <c>standard</c>, <c>finale</c>... Null for what is no episode.</summary>
    public string? EpisodeType { get; init; }

    /// <summary>The number of episodes of a season. Null for what is no season.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The runtime of an episode in minutes. Null for what is no episode, and when unknown.</summary>
    public int? Runtime { get; init; }

    /// <summary>The production code of an episode. Null for what is no episode. May be empty.</summary>
    public string? ProductionCode { get; init; }

    /// <summary>The still path of an episode, to append to an image size. Null when it has none.</summary>
    public string? StillPath { get; init; }

    /// <summary>The id of the series of a season or episode.</summary>
    [JsonInclude]
    internal int? ShowId { get; init; }
}
