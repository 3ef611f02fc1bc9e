using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A country: <see href="https://developer.themoviedb.org/reference/configuration-countries"/>, and where a movie or series was made.
/// </summary>
public sealed class Country : TmdbObject
{
    /// <summary>The code, as an ISO 3166-1 alpha-2 code (<c>US</c>).</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name. TMDB's lists of countries have the two others: there it is the English name.</summary>
    [JsonIgnore]
    public string? Name => SentName ?? EnglishName ?? NativeName;

    /// <summary>The name in English. Null where a movie or series names a country.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The name in the requested language. Null where a movie or series names a country.</summary>
    public string? NativeName { get; init; }

    /// <summary>The name where a movie or series names a country.</summary>
    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? SentName { get; init; }

    /// <summary>The name of the country.</summary>
    public override string ToString() => Name ?? CountryCode ?? string.Empty;
}
