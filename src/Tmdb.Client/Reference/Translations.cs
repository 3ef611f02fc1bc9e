using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The translations of an entry: <see href="https://developer.themoviedb.org/reference/movie-translations"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-translations"/>.
/// </summary>
public sealed class Translations : TmdbObject
{
    /// <summary>The id of what is translated. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The translations. Never null.</summary>
    [JsonPropertyName("translations")]
    public IReadOnlyList<Translation> Results { get => field ?? RowList<Translation>.Empty; init; }

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "translation");
}

/// <summary>A translation.</summary>
public sealed class Translation : TmdbObject
{
    /// <summary>The language, as an ISO 639-1 code.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country whose variety of the language it is, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the language in English.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The name of the language in the language itself. May be empty.</summary>
    public string? Name { get; init; }

    /// <summary>The translated texts. Null when not provided by TMDB.</summary>
    public TranslationData? Data { get; init; }

    /// <summary>The language and the country, for example <c>pt-BR</c>.</summary>
    public override string ToString() => $"{LanguageCode}-{CountryCode}";
}

/// <summary>The texts of a translation. An empty text is not translated, or is the same as the original.</summary>
public sealed class TranslationData : TmdbObject
{
    /// <summary>The title of a movie. Null for a series, which has a <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The name of a series. Null for a movie, which has a <see cref="Title"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The overview.</summary>
    public string? Overview { get; init; }

    /// <summary>The tagline.</summary>
    public string? Tagline { get; init; }

    /// <summary>The address of the homepage.</summary>
    public string? Homepage { get; init; }

    /// <summary>The runtime of this version of a movie in minutes. Null for a TV series; 0 when unknown.</summary>
    public int? Runtime { get; init; }

    /// <summary>The title or name.</summary>
    public override string ToString() => Title ?? Name ?? string.Empty;
}
