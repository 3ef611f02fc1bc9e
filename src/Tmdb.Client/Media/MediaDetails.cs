using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>What the details of a movie and of a TV series have in common, with the parts that come only when they are asked for.</summary>
public abstract class MediaDetails : MediaItem
{
    /// <summary>The genres. Never null.</summary>
    public IReadOnlyList<Genre> Genres { get => field ?? RowList<Genre>.Empty; init; }

    /// <summary>The line on its posters. Empty when there is none.</summary>
    public string? Tagline { get; init; }

    /// <summary>The languages that are spoken in it. Never null.</summary>
    public IReadOnlyList<Language> SpokenLanguages { get => field ?? RowList<Language>.Empty; init; }

    /// <summary>The countries where it was made. Never null.</summary>
    public IReadOnlyList<Country> ProductionCountries { get => field ?? RowList<Country>.Empty; init; }

    /// <summary>The companies that made it. Never null.</summary>
    public IReadOnlyList<ProductionCompany> ProductionCompanies { get => field ?? RowList<ProductionCompany>.Empty; init; }

    /// <summary>The address of its own page. Null or empty when it has none.</summary>
    public string? Homepage { get; init; }

    /// <summary>What the signed-in user has done with it. Null unless asked for.</summary>
    public AccountStates? AccountStates { get; init; }

    /// <summary>Its other titles. Null unless asked for.</summary>
    public AlternativeTitles? AlternativeTitles { get; init; }

    /// <summary>What was changed of it lately. Null unless asked for.</summary>
    public Changes? Changes { get; init; }

    /// <summary>The ids by which others know it. Null unless asked for.</summary>
    public ExternalIds? ExternalIds { get; init; }

    /// <summary>Its images. Null unless asked for.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>Its keywords. Null unless asked for.</summary>
    public Keywords? Keywords { get; init; }

    /// <summary>The first page of the lists that it is on. Null unless asked for.</summary>
    public Page<ListSummary>? Lists { get; init; }

    /// <summary>The first page of its reviews. Null unless asked for.</summary>
    public Page<Review>? Reviews { get; init; }

    /// <summary>Its translations. Null unless asked for.</summary>
    public Translations? Translations { get; init; }

    /// <summary>Its videos. Null unless asked for.</summary>
    public Videos? Videos { get; init; }

    /// <summary>Where to watch it. Null unless asked for.</summary>
    [JsonPropertyName("watch/providers")]
    public WatchProviders? WatchProviders { get; init; }
}
