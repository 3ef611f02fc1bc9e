using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A company that made a movie or series, as a row: <see href="https://developer.themoviedb.org/reference/company-details"/>.
/// </summary>
public class ProductionCompany : TmdbObject
{
    /// <summary>The id of the company.</summary>
    [JsonPropertyOrder(-1)] // What an object is comes before what it is like.
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public virtual int CompanyId => Id;

    internal override TmdbItem? Item => TmdbItem.Create(TmdbItemKind.Company, Id);

    /// <summary>The name of the company.</summary>
    public string? Name { get; init; }

    /// <summary>The logo path, to append to an image size. Null when it has none.</summary>
    public string? LogoPath { get; init; }

    /// <summary>The address of the logo, 300 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? LogoUri => WebAddress.Logo(LogoPath);

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"company/{Id}");

    /// <summary>The country where it is, as an ISO 3166-1 alpha-2 code. Empty when unknown.</summary>
    public string? OriginCountry { get; init; }

    /// <summary>The name of the company.</summary>
    public sealed override string ToString() => Name ?? string.Empty;
}
