using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Where to watch a movie or series, country by country; the data is JustWatch's, and who shows it names JustWatch:
/// <see href="https://developer.themoviedb.org/reference/movie-watch-providers"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-watch-providers"/>.
/// </summary>
public sealed class WatchProviders : TmdbObject
{
    /// <summary>The id of the movie or series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>
    /// What there is in each country, by the country's code of two letters (<c>US</c>; upper or lower case finds it). Never null; only
    /// countries where there is something.
    /// </summary>
    public IReadOnlyDictionary<string, CountryWatchProviders> Results
    {
        get => field ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, CountryWatchProviders>.Empty;
        init;
    }

    /// <summary>In how many countries.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "country", "countries");
}

/// <summary>Where to watch something in one country.</summary>
public sealed class CountryWatchProviders : TmdbObject
{
    /// <summary>The address of TMDB's page with the links to each provider. Null or empty when there is none.</summary>
    public string? Link { get; init; }

    /// <summary>The providers that have it in a subscription. Never null.</summary>
    public IReadOnlyList<WatchProvider> Flatrate { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that show it for nothing. Never null.</summary>
    public IReadOnlyList<WatchProvider> Free { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that show it for nothing, with advertisements. Never null.</summary>
    public IReadOnlyList<WatchProvider> Ads { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that rent it out. Never null.</summary>
    public IReadOnlyList<WatchProvider> Rent { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that sell it. Never null.</summary>
    public IReadOnlyList<WatchProvider> Buy { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers by what they offer, for example <c>Flatrate: Hulu; Rent: Apple TV, Amazon Video</c>.</summary>
    public override string ToString()
    {
        (string Offer, IReadOnlyList<WatchProvider> Providers)[] offers =
            [(nameof(Flatrate), Flatrate), (nameof(Free), Free), (nameof(Ads), Ads), (nameof(Rent), Rent), (nameof(Buy), Buy)];
        return string.Join("; ", offers.Where(o => o.Providers.Count > 0).Select(o => $"{o.Offer}: {string.Join(", ", o.Providers)}"));
    }
}

/// <summary>A service on which to watch movies or series.</summary>
public sealed class WatchProvider : TmdbObject
{
    /// <summary>The id of the provider.</summary>
    public int? ProviderId { get; init; }

    /// <summary>The name of the provider.</summary>
    public string? ProviderName { get; init; }

    /// <summary>Its place among the providers of the country, from 0. Null where TMDB does not say.</summary>
    public int? DisplayPriority { get; init; }

    /// <summary>The path of its logo, to put behind an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The address of its logo, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? LogoUri => WebAddress.Image(LogoPath, "w300");

    /// <summary>The name of the provider.</summary>
    public override string ToString() => ProviderName ?? string.Empty;
}
