using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A TV series as a row: of a search, the favourites, the watchlist, recommendations...
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

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The same as <see cref="Name"/>: rows of both kinds have the columns of both, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Title => Name;

    /// <summary>Null: a TV series has a <see cref="FirstAirDate"/>. Rows of both kinds have the columns of both.</summary>
    [JsonIgnore]
    public DateTime? ReleaseDate { get; }

    /// <summary>The year of <see cref="FirstAirDate"/>. Null when that is not known.</summary>
    [JsonIgnore]
    public int? Year => FirstAirDate?.Year;

    /// <summary>The day of its first episode: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The name in its own language.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The ids of its genres. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? RowList<int>.Empty; init; }

    /// <summary>The names of its genres in English, which no request is made for; <c>Get-TmdbGenre</c> has them in every language. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GenreNames => Genre.NamesOf(GenreIds);

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"tv/{Id}");

    /// <summary><c>tv</c>, in lists that mix kinds. Null in all others.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name and the year, for example <c>Breaking Bad (2008)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Name, Year);
}
