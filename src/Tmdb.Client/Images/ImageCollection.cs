using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The images of a movie, a series or another item: <see href="https://developer.themoviedb.org/reference/movie-images"/>,
/// <see href="https://developer.themoviedb.org/reference/tv-series-images"/> and
/// <see href="https://developer.themoviedb.org/reference/person-images"/>.
/// </summary>
#pragma warning disable CA1711 // It is a collection of images to who uses it, though it is several lists and an id.
public sealed class ImageCollection : TmdbObject, IPartRows, IJsonOnDeserialized
{
    /// <summary>The id of what they show. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The posters. Never null.</summary>
    public IReadOnlyList<Image> Posters { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The backdrops, usually without text. Never null.</summary>
    public IReadOnlyList<Image> Backdrops { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The logos. Never null.</summary>
    public IReadOnlyList<Image> Logos { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The still images of an episode. Never null; empty for other items.</summary>
    public IReadOnlyList<Image> Stills { get => field ?? RowList<Image>.Empty; init; }

    /// <summary>The profile images of a person. Never null; empty for other items.</summary>
    public IReadOnlyList<Image> Profiles { get => field ?? RowList<Image>.Empty; init; }

    private (string Kind, IReadOnlyList<Image> Images)[] Kinds =>
        [("Poster", Posters), ("Backdrop", Backdrops), ("Logo", Logos), ("Still", Stills), ("Profile", Profiles)];

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Kinds
        .SelectMany(kind => kind.Images.OrderByDescending(image => image.VoteAverage).ThenByDescending(image => image.VoteCount))
        .Select(image => image.WithOwner(owner));

    /// <summary>TMDB says the kind of the images in the name of their list only.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var (kind, images) in Kinds)
        {
            foreach (var image in images)
            {
                image.ListKind = kind;
            }
        }
    }

    /// <summary>The number of items.</summary>
    public override string ToString()
    {
        var counts = Kinds.Where(kind => kind.Images.Count > 0).Select(kind => DisplayText.Count(kind.Images.Count, kind.Kind.ToLowerInvariant())).ToList();
        return counts.Count > 0 ? string.Join(", ", counts) : "no images";
    }
}
#pragma warning restore CA1711

/// <summary>An image.</summary>
public class Image : TmdbPart
{
    /// <summary>The kind of image: <c>Poster</c>, <c>Backdrop</c>, <c>Logo</c>, <c>Still</c> or <c>Profile</c>.</summary>
    [JsonIgnore]
    public virtual string? Kind => ListKind;

    /// <summary>The language of the text on the image, as an ISO 639-1 code. Null for an image without text.</summary>
    [JsonIgnore]
    public string? LanguageCode => SentLanguageCode is "xx" or "" ? null : SentLanguageCode;

    /// <summary>The country that the image is for, as an ISO 3166-1 alpha-2 code. Null when it is for all.</summary>
    [JsonIgnore]
    public string? CountryCode => SentCountryCode is "XX" or "" ? null : SentCountryCode;

    /// <summary>The width of the original in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>The height of the original in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>The aspect ratio: the width divided by the height.</summary>
    public double? AspectRatio { get; init; }

    /// <summary>The vote average of the image, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>The vote count of the image.</summary>
    public int? VoteCount { get; init; }

    /// <summary>The path of the image, to append to an image size.</summary>
    public string? FilePath { get; init; }

    /// <summary>The file type of the original, <c>.svg</c> or <c>.png</c>. Null when not provided by TMDB: only companies and networks have it.</summary>
    public string? FileType { get; init; }

    /// <summary>The id of the image. Null when not provided by TMDB: most images have none.</summary>
    public string? Id { get; init; }

    /// <summary>The address of the image in its full size. Null when there is no path.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Image(FilePath, "original");

    /// <summary>The list that it came in.</summary>
    [JsonIgnore]
    internal string? ListKind { get; set; }

    /// <summary>The language; <c>xx</c> is none.</summary>
    [JsonInclude]
    [JsonPropertyName("iso_639_1")]
    internal string? SentLanguageCode { get; init; }

    /// <summary>The country; <c>XX</c> is none.</summary>
    [JsonInclude]
    [JsonPropertyName("iso_3166_1")]
    internal string? SentCountryCode { get; init; }

    /// <summary>The path of the image.</summary>
    public sealed override string ToString() => FilePath ?? string.Empty;
}
