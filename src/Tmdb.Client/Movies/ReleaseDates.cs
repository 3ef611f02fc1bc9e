using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// When a movie came out, country by country: <see href="https://developer.themoviedb.org/reference/movie-release-dates"/>.
/// </summary>
public sealed class ReleaseDates : TmdbObject
{
    /// <summary>The id of the movie. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The releases of each country. Never null.</summary>
    public IReadOnlyList<CountryReleaseDates> Results { get => field ?? RowList<CountryReleaseDates>.Empty; init; }

    /// <summary>In how many countries.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "country", "countries");
}

/// <summary>The releases of a movie in one country.</summary>
public sealed class CountryReleaseDates : TmdbObject
{
    /// <summary>The country, two letters of ISO 3166-1.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The releases. Never null.</summary>
    public IReadOnlyList<ReleaseDate> ReleaseDates { get => field ?? RowList<ReleaseDate>.Empty; init; }

    /// <summary>The country's code.</summary>
    public override string ToString() => CountryCode ?? string.Empty;
}

/// <summary>One release of a movie.</summary>
public sealed class ReleaseDate : TmdbObject
{
    /// <summary>The day (TMDB's <c>release_date</c>): midnight, without a time zone. Null when it is not known.</summary>
    [JsonPropertyName("release_date")]
    public DateTime? Date { get; init; }

    /// <summary>1 premiere, 2 limited in cinemas, 3 in cinemas, 4 digital, 5 physical, 6 TV; numbers that come later are kept.</summary>
    public int? Type { get; init; }

    /// <summary>The age rating, in the country's own words (<c>R</c>, <c>18</c>). Empty when there is none.</summary>
    public string? Certification { get; init; }

    /// <summary>Why it has that age rating. Never null.</summary>
    public IReadOnlyList<string> Descriptors { get => field ?? RowList<string>.Empty; init; }

    /// <summary>Its language, two letters of ISO 639-1. Empty where it is for all.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>More about it, in free words. May be empty.</summary>
    public string? Note { get; init; }

    /// <summary>The day, and the age rating if there is one.</summary>
    public override string ToString() =>
        DisplayText.WithDetail(Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Certification);
}
