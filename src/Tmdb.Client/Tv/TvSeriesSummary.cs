using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A TV series as a row of a list, such as search results, favorites, the watchlist, or recommendations.
/// <see href="https://developer.themoviedb.org/reference/search-tv"/>.
/// </summary>
public class TvSeriesSummary : MediaItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public sealed override int? TvSeriesId => Id;

    /// <summary><c>TvSeries</c>.</summary>
    [JsonIgnore]
    public sealed override string Kind => nameof(TmdbMediaType.TvSeries);

    /// <summary>The name, in the requested language.</summary>
    public string? Name { get; init; }

    /// <summary>The same as <see cref="Name"/>: rows of both kinds have the same columns, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Title => Name;

    /// <summary>Always null: a TV series has a <see cref="FirstAirDate"/>. Rows of both kinds have the same columns.</summary>
    [JsonIgnore]
    public DateTime? ReleaseDate { get; }

    /// <summary>The year of <see cref="FirstAirDate"/>. Null when unknown.</summary>
    [JsonIgnore]
    public int? Year => FirstAirDate?.Year;

    /// <summary>The first air date: midnight, without a time zone. Null when unknown.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The original name.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The genre ids. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? RowList<int>.Empty; init; }

    /// <summary>The English names of the genres, available without a request. <c>Get-TmdbGenre</c> gets them in other languages. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GenreNames => Genre.NamesOf(GenreIds);

    /// <summary>The address of the page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"tv/{Id}");

    /// <summary><c>tv</c>, in lists of mixed media types. Null in other lists.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name and the year, for example <c>Breaking Bad (2008)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Name, Year);
}
