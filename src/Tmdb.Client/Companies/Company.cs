using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A production company: <see href="https://developer.themoviedb.org/reference/company-details"/>. The parts at the end are null unless they
/// were asked for (<see cref="CompanyInclude"/>).
/// </summary>
public sealed class Company : ProductionCompany
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int CompanyId => base.CompanyId;

    /// <summary>The description. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>The place of the headquarters. Empty when unknown.</summary>
    public string? Headquarters { get; init; }

    /// <summary>The address of the homepage. Null or empty when it has none.</summary>
    public string? Homepage { get; init; }

    /// <summary>The company that it belongs to. Null when there is none.</summary>
    public ProductionCompany? ParentCompany { get; init; }

    /// <summary>The alternative names. Null unless included.</summary>
    public AlternativeNames? AlternativeNames { get; init; }

    /// <summary>The logos. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    internal override TmdbItem Item => TmdbItem.Create(TmdbItemKind.Company, Id);
}
