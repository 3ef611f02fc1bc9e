using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A row of a list of mixed media types that is of a media type which this version does not know.</summary>
/// <remarks>Its other members are in <see cref="TmdbObject.AdditionalProperties"/>.</remarks>
public sealed class UnknownItem : TmdbObject
{
    /// <summary>The TMDB id; 0 when it has none, or none that is a number.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary><c>Unknown</c>.</summary>
    [JsonIgnore]
    public string Kind { get; } = "Unknown";

    /// <summary>The media type, in TMDB's word. Null when not provided by TMDB.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name. Null when not provided by TMDB.</summary>
    public string? Name { get; init; }

    /// <summary>The title. Null when not provided by TMDB.</summary>
    public string? Title { get; init; }

    /// <summary>The overview. Null when not provided by TMDB.</summary>
    public string? Overview { get; init; }

    /// <summary>TMDB's popularity score, 0 or higher. Null when not provided by TMDB.</summary>
    public double? Popularity { get; init; }

    /// <summary>The name or title, and the media type.</summary>
    public override string ToString() => DisplayText.WithDetail(Name ?? Title, MediaType);
}
