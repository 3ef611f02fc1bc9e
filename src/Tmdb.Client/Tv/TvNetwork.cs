namespace Tmdb;

/// <summary>
/// A network on which a TV series is shown, as a row: <see href="https://developer.themoviedb.org/reference/network-details"/>.
/// </summary>
public sealed record TvNetwork : TmdbObject
{
    /// <summary>The id of the network.</summary>
    public int Id { get; init; }

    /// <summary>The name of the network.</summary>
    public string? Name { get; init; }

    /// <summary>The path of its logo, to put behind an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The country where it is, two letters of ISO 3166-1. Empty when it is not known.</summary>
    public string? OriginCountry { get; init; }

    /// <summary>The name of the network.</summary>
    public override string ToString() => Name ?? string.Empty;
}
