using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Where to watch a movie or series, country by country; the data is JustWatch's, and who shows it names JustWatch:
/// <see href="https://developer.themoviedb.org/reference/movie-watch-providers"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-watch-providers"/>.
/// </summary>
public sealed class WatchProviders : TmdbObject, IPartRows
{
    /// <summary>The id of the movie or series. Null when included in a details response, which contains the id.</summary>
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

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results
        .SelectMany(country => country.Value.Offers(country.Key))
        .Select(offer => offer.WithOwner(owner));

    /// <summary>The number of countries.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "country", "countries");
}

/// <summary>Where to watch something in one country.</summary>
public sealed class CountryWatchProviders : TmdbObject
{
    /// <summary>The address of TMDB's page with the links to each provider. Null or empty when there is none.</summary>
    public string? Link { get; init; }

    /// <summary>The providers that stream it with a subscription. Never null.</summary>
    public IReadOnlyList<WatchProvider> Flatrate { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that stream it for free. Never null.</summary>
    public IReadOnlyList<WatchProvider> Free { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that stream it for free with ads. Never null.</summary>
    public IReadOnlyList<WatchProvider> Ads { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that rent it. Never null.</summary>
    public IReadOnlyList<WatchProvider> Rent { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers that sell it. Never null.</summary>
    public IReadOnlyList<WatchProvider> Buy { get => field ?? RowList<WatchProvider>.Empty; init; }

    /// <summary>The providers by offer type, for example <c>Flatrate: Hulu; Rent: Apple TV, Amazon Video</c>.</summary>
    public override string ToString() =>
        string.Join("; ", Kinds.Where(kind => kind.Providers.Count > 0).Select(kind => $"{kind.Kind}: {string.Join(", ", kind.Providers)}"));

    /// <summary>A row for each provider and kind of offer.</summary>
    internal IEnumerable<WatchProviderOffer> Offers(string region) => Kinds.SelectMany(kind => kind.Providers.Select(provider => new WatchProviderOffer
    {
        Region = region,
        Kind = kind.Kind,
        ProviderName = provider.ProviderName,
        ProviderId = provider.ProviderId,
        DisplayPriority = provider.DisplayPriority,
        LogoPath = provider.LogoPath,
        Link = Link,
        AdditionalProperties = provider.AdditionalProperties,
    }));

    private (string Kind, IReadOnlyList<WatchProvider> Providers)[] Kinds =>
        [(nameof(Flatrate), Flatrate), (nameof(Free), Free), (nameof(Ads), Ads), (nameof(Rent), Rent), (nameof(Buy), Buy)];
}

/// <summary>A watch provider: a service that offers movies or TV series.</summary>
public sealed class WatchProvider : TmdbObject
{
    /// <summary>The id of the provider.</summary>
    public int? ProviderId { get; init; }

    /// <summary>The name of the provider.</summary>
    public string? ProviderName { get; init; }

    /// <summary>The display priority among the providers of the country, from 0. Null when not provided by TMDB.</summary>
    public int? DisplayPriority { get; init; }

    /// <summary>The logo path, to append to an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The address of the logo, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? LogoUri => WebAddress.Logo(LogoPath);

    /// <summary>The name of the provider.</summary>
    public override string ToString() => ProviderName ?? string.Empty;
}
