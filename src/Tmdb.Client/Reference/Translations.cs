using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The translations of an entry: <see href="https://developer.themoviedb.org/reference/movie-translations"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-translations"/>.
/// </summary>
public sealed class Translations : TmdbObject
{
    /// <summary>The id of what is translated. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The translations. Never null.</summary>
    [JsonPropertyName("translations")]
    public IReadOnlyList<Translation> Results { get => field ?? RowList<Translation>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "translation");
}

/// <summary>One translation.</summary>
public sealed class Translation : TmdbObject
{
    /// <summary>The language, two letters of ISO 639-1.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country whose variety of the language it is, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the language in English.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The name of the language in the language itself. May be empty.</summary>
    public string? Name { get; init; }

    /// <summary>The texts. Null where TMDB sends none.</summary>
    public TranslationData? Data { get; init; }

    /// <summary>The language and the country, for example <c>pt-BR</c>.</summary>
    public override string ToString() => $"{LanguageCode}-{CountryCode}";
}

/// <summary>The texts of one translation. A text that is empty is not translated, or is the same as in the original.</summary>
public sealed class TranslationData : TmdbObject
{
    /// <summary>The title of a movie. Null for a series, which has a <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The name of a series. Null for a movie, which has a <see cref="Title"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What it is about.</summary>
    public string? Overview { get; init; }

    /// <summary>The line on its posters.</summary>
    public string? Tagline { get; init; }

    /// <summary>The address of its own page.</summary>
    public string? Homepage { get; init; }

    /// <summary>The length of this version of a movie in minutes. Null for a series; 0 where it is not known.</summary>
    public int? Runtime { get; init; }

    /// <summary>The title or name.</summary>
    public override string ToString() => Title ?? Name ?? string.Empty;
}
