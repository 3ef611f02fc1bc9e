using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A TV network or streaming service: <see href="https://developer.themoviedb.org/reference/network-details"/>. The parts at the end are null
/// unless they were asked for (<see cref="NetworkInclude"/>).
/// </summary>
public sealed class Network : TvNetwork
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override int NetworkId => base.NetworkId;

    /// <summary>The place of the headquarters. Null or empty when unknown.</summary>
    public string? Headquarters { get; init; }

    /// <summary>The address of the homepage. Null or empty when it has none.</summary>
    public string? Homepage { get; init; }

    /// <summary>The alternative names. Null unless included.</summary>
    public AlternativeNames? AlternativeNames { get; init; }

    /// <summary>The logos. Null unless included.</summary>
    public ImageCollection? Images { get; init; }

    internal override TmdbItem Item => TmdbItem.Create(TmdbItemKind.Network, Id);
}
