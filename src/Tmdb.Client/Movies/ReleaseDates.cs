using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// When a movie came out, country by country: <see href="https://developer.themoviedb.org/reference/movie-release-dates"/>.
/// </summary>
public sealed class ReleaseDates : TmdbObject, IPartRows
{
    /// <summary>The id of the movie. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The releases of each country. Never null.</summary>
    public IReadOnlyList<CountryReleaseDates> Results { get => field ?? RowList<CountryReleaseDates>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) =>
        Results.SelectMany(country => country.ReleaseDates).Select(release => release.WithOwner(owner));

    /// <summary>The number of countries.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "country", "countries");
}

/// <summary>The releases of a movie in one country.</summary>
public sealed class CountryReleaseDates : TmdbObject, IJsonOnDeserialized
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The releases. Never null.</summary>
    public IReadOnlyList<ReleaseDate> ReleaseDates { get => field ?? RowList<ReleaseDate>.Empty; init; }

    /// <summary>TMDB says the country once for all of its releases.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var release in ReleaseDates)
        {
            release.Region = CountryCode;
        }
    }

    /// <summary>The country's code.</summary>
    public override string ToString() => CountryCode ?? string.Empty;
}

/// <summary>A release of a movie.</summary>
public sealed class ReleaseDate : TmdbPart
{
    /// <summary>The country, as an ISO 3166-1 alpha-2 code.</summary>
    [JsonIgnore]
    public string? Region { get; internal set; }

    /// <summary>The release date (TMDB's <c>release_date</c>): midnight, without a time zone. Null when unknown.</summary>
    [JsonPropertyName("release_date")]
    public DateTime? Date { get; init; }

    /// <summary>
    /// The kind of release that <see cref="Type"/> stands for: <c>Premiere</c>, <c>TheatricalLimited</c>, <c>Theatrical</c>, <c>Digital</c>,
    /// <c>Physical</c> or <c>Tv</c>. Null for a new type.
    /// </summary>
    [JsonIgnore]
    public string? Kind => Type switch
    {
        1 => "Premiere",
        2 => "TheatricalLimited",
        3 => "Theatrical",
        4 => "Digital",
        5 => "Physical",
        6 => "Tv",
        _ => null,
    };

    /// <summary>The release type: 1 premiere, 2 theatrical (limited), 3 theatrical, 4 digital, 5 physical, 6 TV. New values are kept.</summary>
    public int? Type { get; init; }

    /// <summary>The certification in the country (<c>R</c>, <c>18</c>). Empty when there is none.</summary>
    public string? Certification { get; init; }

    /// <summary>Why it has that age rating. Never null.</summary>
    public IReadOnlyList<string> Descriptors { get => field ?? RowList<string>.Empty; init; }

    /// <summary>The language, as an ISO 639-1 code. Empty where it is for all.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>A note. May be empty.</summary>
    public string? Note { get; init; }

    /// <summary>The day, and the age rating if there is one.</summary>
    public override string ToString() =>
        DisplayText.WithDetail(Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Certification);
}
