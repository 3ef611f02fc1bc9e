using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A language: <see href="https://developer.themoviedb.org/reference/configuration-languages"/>, and what is spoken in a movie or series.
/// </summary>
public sealed class Language : TmdbObject
{
    /// <summary>The code, as an ISO 639-1 code (<c>en</c>).</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The name in English. Null when not provided by TMDB.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The name in the language itself. May be empty.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the language, in English where it is known.</summary>
    public override string ToString() => EnglishName ?? Name ?? LanguageCode ?? string.Empty;
}
