using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The translations of an entry: <see href="https://developer.themoviedb.org/reference/movie-translations"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-translations"/>.
/// </summary>
public sealed class Translations : TmdbObject, IPartRows
{
    /// <summary>The id of what is translated. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The translations. Never null.</summary>
    [JsonPropertyName("translations")]
    public IReadOnlyList<Translation> Results { get => field ?? RowList<Translation>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(translation => translation.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "translation");
}

/// <summary>A translation.</summary>
public sealed class Translation : TmdbPart
{
    /// <summary>The language, as an ISO 639-1 code.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country whose variety of the language it is, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the language in English.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The name of the language in the language itself (TMDB's <c>name</c>). May be empty.</summary>
    [JsonIgnore]
    public string? LanguageName => SentName;

    /// <summary>The translated title or name. Null or empty when it is not translated, or is the same as the original.</summary>
    [JsonIgnore]
    public string? Title => Data?.Title ?? Data?.Name;

    /// <summary>The same as <see cref="Title"/>: rows of all kinds have the same columns.</summary>
    [JsonIgnore]
    public string? Name => Title;

    /// <summary>The translated overview. Null for a person. Empty when it is not translated.</summary>
    [JsonIgnore]
    public string? Overview => Data?.Overview;

    /// <summary>The translated tagline of a movie or series. Null for other items. Empty when it is not translated.</summary>
    [JsonIgnore]
    public string? Tagline => Data?.Tagline;

    /// <summary>The address of the homepage in the language. Null or empty when there is none.</summary>
    [JsonIgnore]
    public string? Homepage => Data?.Homepage;

    /// <summary>The runtime of this version of a movie in minutes. Null for other items; 0 when unknown.</summary>
    [JsonIgnore]
    public int? Runtime => Data?.Runtime;

    /// <summary>The translated biography of a person. Null for other items. Empty when it is not translated.</summary>
    [JsonIgnore]
    public string? Biography => Data?.Biography;

    /// <summary>Whether it is the primary name of a person. Null for other items, and when not provided by TMDB.</summary>
    [JsonIgnore]
    public bool? Primary => Data?.Primary;

    /// <summary>The translated texts as TMDB sends them. Null when not provided by TMDB.</summary>
    public TranslationData? Data { get; init; }

    /// <summary>The name of the language in the language itself.</summary>
    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? SentName { get; init; }

    /// <summary>The language and the country, for example <c>pt-BR</c>.</summary>
    public override string ToString() => $"{LanguageCode}-{CountryCode}";
}

/// <summary>The texts of a translation. An empty text is not translated, or is the same as the original.</summary>
public sealed class TranslationData : TmdbObject
{
    /// <summary>The title of a movie or collection. Null for other items, which have a <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The name of a series, season, episode or person. Null for other items, which have a <see cref="Title"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The overview.</summary>
    public string? Overview { get; init; }

    /// <summary>The tagline.</summary>
    public string? Tagline { get; init; }

    /// <summary>The address of the homepage.</summary>
    public string? Homepage { get; init; }

    /// <summary>The runtime of this version of a movie in minutes. Null for a TV series; 0 when unknown.</summary>
    public int? Runtime { get; init; }

    /// <summary>The biography of a person. Null for other items.</summary>
    public string? Biography { get; init; }

    /// <summary>Whether it is the primary name of a person. Null when not provided by TMDB.</summary>
    public bool? Primary { get; init; }

    /// <summary>The title or name.</summary>
    public override string ToString() => Title ?? Name ?? string.Empty;
}
