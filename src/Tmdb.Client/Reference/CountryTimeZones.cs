using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A country and its time zones.
/// <see href="https://developer.themoviedb.org/reference/configuration-timezones"/>.
/// </summary>
public sealed class CountryTimeZones : TmdbObject
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code (<c>DE</c>).</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The names of its time zones (<c>Europe/Berlin</c>). Never null.</summary>
    public IReadOnlyList<string> Zones { get => field ?? RowList<string>.Empty; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{CountryCode}: {string.Join(", ", Zones)}";
}
