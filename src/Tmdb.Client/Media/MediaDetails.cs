using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>The properties that the details of all movies and TV series have, and the optional parts.</summary>
public abstract class MediaDetails : MediaItem
{
    /// <summary>The genres. Never null.</summary>
    public IReadOnlyList<Genre> Genres { get => field ?? RowList<Genre>.Empty; init; }

    /// <summary>The tagline. Empty when there is none.</summary>
    public string? Tagline { get; init; }

    /// <summary>The spoken languages. Never null.</summary>
    public IReadOnlyList<Language> SpokenLanguages { get => field ?? RowList<Language>.Empty; init; }

    /// <summary>The production countries. Never null.</summary>
    public IReadOnlyList<Country> ProductionCountries { get => field ?? RowList<Country>.Empty; init; }

    /// <summary>The production companies. Never null.</summary>
    public IReadOnlyList<ProductionCompany> ProductionCompanies { get => field ?? RowList<ProductionCompany>.Empty; init; }

    /// <summary>The address of the homepage. Null or empty when it has none.</summary>
    public string? Homepage { get; init; }

    /// <summary>The account states of the signed-in user. Null unless included.</summary>
    public AccountStates? AccountStates { get; init; }

    /// <summary>The alternative titles. Null unless included.</summary>
    public AlternativeTitles? AlternativeTitles { get; init; }

    /// <summary>The recent changes. Null unless included.</summary>
    public Changes? Changes { get; init; }

    /// <summary>The external ids. Null unless included.</summary>
    public ExternalIds? ExternalIds { get; init; }

    /// <summary>The images. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    /// <summary>The keywords. Null unless included.</summary>
    public Keywords? Keywords { get; init; }

    /// <summary>The first page of the lists that contain it. Null unless included.</summary>
    public Page<ListSummary>? Lists { get; init; }

    /// <summary>The first page of the reviews. Null unless included.</summary>
    public Page<Review>? Reviews { get; init; }

    /// <summary>The translations. Null unless included.</summary>
    public Translations? Translations { get; init; }

    /// <summary>The videos. Null unless included.</summary>
    public Videos? Videos { get; init; }

    /// <summary>The watch providers. Null unless included.</summary>
    [JsonPropertyName("watch/providers")]
    public WatchProviders? WatchProviders { get; init; }
}
