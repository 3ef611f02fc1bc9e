using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The images of a movie or series: <see href="https://developer.themoviedb.org/reference/movie-images"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-images"/>.
/// </summary>
#pragma warning disable CA1711 // It is a collection of images to who uses it, though it is several lists and an id.
public sealed class ImageCollection : TmdbObject
{
    /// <summary>The id of what they show. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The backdrops, usually without text. Never null.</summary>
    public IReadOnlyList<Image> Backdrops { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The logos. Never null.</summary>
    public IReadOnlyList<Image> Logos { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The posters. Never null.</summary>
    public IReadOnlyList<Image> Posters { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The number of items.</summary>
    public override string ToString() => $"{DisplayText.Count(Backdrops.Count, "backdrop")}, {DisplayText.Count(Logos.Count, "logo")}, {DisplayText.Count(Posters.Count, "poster")}";
}
#pragma warning restore CA1711

/// <summary>An image.</summary>
public sealed class Image : TmdbObject
{
    /// <summary>The path of the image, to append to an image size.</summary>
    public string? FilePath { get; init; }

    /// <summary>The address of the image in its full size. Null when there is no path.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Image(FilePath, "original");

    /// <summary>The width of the original in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>The height of the original in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>The aspect ratio: the width divided by the height.</summary>
    public double? AspectRatio { get; init; }

    /// <summary>The language of the text on the image, as an ISO 639-1 code. Null for an image without text.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country that the image is for, as an ISO 3166-1 alpha-2 code. Null when not provided by TMDB.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The vote average of the image, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The vote count of the image.</summary>
    public int? VoteCount { get; init; }

    /// <summary>The path of the image.</summary>
    public override string ToString() => FilePath ?? string.Empty;
}
