using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A time zone of a country: <see href="https://developer.themoviedb.org/reference/configuration-timezones"/>.</summary>
public sealed class CountryTimeZone : TmdbObject
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code (<c>DE</c>).</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The name of the time zone (<c>Europe/Berlin</c>).</summary>
    public string? Zone { get; init; }

    /// <summary>The time zone and its country, for example <c>Europe/Berlin (DE)</c>.</summary>
    public override string ToString() => DisplayText.WithDetail(Zone, CountryCode);
}
