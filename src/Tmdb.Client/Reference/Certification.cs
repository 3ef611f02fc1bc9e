using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A certification of a country: <see href="https://developer.themoviedb.org/reference/certification-movie-list"/> and
/// <see href="https://developer.themoviedb.org/reference/certifications-tv-list"/>.
/// </summary>
public sealed class Certification : TmdbObject
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code, or a part of one (<c>CA-QC</c>). Null when it was not read as a row.</summary>
    [JsonIgnore]
    public string? Region { get; private set; }

    /// <summary>The certification: <c>PG-13</c>, <c>16</c>...</summary>
    [JsonPropertyName("certification")]
    public string? Code { get; init; }

    /// <summary>What it means. Empty or null when not provided by TMDB.</summary>
    public string? Meaning { get; init; }

    /// <summary>The place among the certifications of its country, the mildest first.</summary>
    public int? Order { get; init; }

    /// <summary><c>Movie</c> or <c>TvSeries</c>: what it is for. TMDB says it in the path only; null when it was not read as a row.</summary>
    [JsonIgnore]
    public string? Kind { get; private set; }

    /// <summary>The certification and its country, for example <c>PG-13 (US)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Code, Region);

    internal Certification Of(string region, TmdbMediaType mediaType)
    {
        var copy = (Certification)Copy();
        copy.Region = region;
        copy.Kind = mediaType.ToString();
        return copy;
    }
}

/// <summary>The certifications by country, as TMDB sends them.</summary>
internal sealed class CertificationList : TmdbObject
{
    public IReadOnlyDictionary<string, IReadOnlyList<Certification>> Certifications
    {
        get => field ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, IReadOnlyList<Certification>>.Empty;
        init;
    }
}
