using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Where to watch a movie, series or season, as a row: one provider with one kind of offer in one country. The data is JustWatch's, and who
/// shows it names JustWatch: <see href="https://developer.themoviedb.org/reference/movie-watch-providers"/>.
/// </summary>
public sealed class WatchProviderOffer : TmdbPart
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code.</summary>
    public string? Region { get; init; }

    /// <summary>The kind of offer: <c>Flatrate</c> (with a subscription), <c>Free</c>, <c>Ads</c>, <c>Rent</c> or <c>Buy</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The name of the provider.</summary>
    public string? ProviderName { get; init; }

    /// <summary>The id of the provider.</summary>
    public int? ProviderId { get; init; }

    /// <summary>The display priority among the providers of the country, from 0. Null when not provided by TMDB.</summary>
    public int? DisplayPriority { get; init; }

    /// <summary>The logo path, to append to an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The address of the logo, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? LogoUri => WebAddress.Logo(LogoPath);

    /// <summary>The address of TMDB's page with the links to each provider. Null or empty when there is none.</summary>
    public string? Link { get; init; }

    /// <summary>The provider, the kind and the country, for example <c>Hulu (Flatrate, US)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(ProviderName, string.Join(", ", new[] { Kind, Region }.OfType<string>()));
}
