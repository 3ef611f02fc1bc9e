using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A TV series as a row: of a search, the favourites, the watchlist, recommendations...
/// <see href="https://developer.themoviedb.org/reference/search-tv"/>.
/// </summary>
public record TvSeriesSummary : TmdbObject
{
    /// <summary>The id of the series.</summary>
    public int Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public int TvSeriesId => Id;

    /// <summary>The name, in the language that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The year of <see cref="FirstAirDate"/>. Null when that is not known.</summary>
    [JsonIgnore]
    public int? Year => FirstAirDate?.Year;

    /// <summary>The day of its first episode: midnight, without a time zone. Null when it is not known.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The name in its own language.</summary>
    public string? OriginalName { get; init; }

    /// <summary>Its own language, two letters of ISO 639-1 (<c>en</c>).</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The countries that it is from, two letters of ISO 3166-1. Never null.</summary>
    public IReadOnlyList<string> OriginCountry { get => field ?? []; init; }

    /// <summary>What it is about. Empty when nobody has written it in the language that was asked for.</summary>
    public string? Overview { get; init; }

    /// <summary>The ids of its genres. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? []; init; }

    /// <summary>The average of the votes, 0 to 10; 0 when there are none.</summary>
    public double? VoteAverage { get; init; }

    /// <summary>How many voted.</summary>
    public int? VoteCount { get; init; }

    /// <summary>How much it is looked at, from 0 with no upper end.</summary>
    public double? Popularity { get; init; }

    /// <summary>The path of its poster, to put behind an image size. Null when it has none.</summary>
    public string? PosterPath { get; init; }

    /// <summary>The address of its poster, 500 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? PosterUri => WebAddress.Image(PosterPath, "w500");

    /// <summary>The path of its wide image, to put behind an image size. Null when it has none.</summary>
    public string? BackdropPath { get; init; }

    /// <summary>The address of its wide image, 1280 pixels wide. Null when it has none.</summary>
    [JsonIgnore]
    public Uri? BackdropUri => WebAddress.Image(BackdropPath, "w1280");

    /// <summary>The address of its page at TMDB.</summary>
    [JsonIgnore]
    public Uri TmdbUri => WebAddress.Page($"tv/{Id}");

    /// <summary>Whether it is for adults only. Null where TMDB does not say.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null where TMDB does not say.</summary>
    public bool? Softcore { get; init; }

    /// <summary><c>tv</c>, in lists that mix kinds. Null in all others.</summary>
    public string? MediaType { get; init; }

    /// <summary>The name and the year, for example <c>Breaking Bad (2008)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Name, Year);
}
