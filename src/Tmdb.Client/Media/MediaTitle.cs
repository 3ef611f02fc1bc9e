using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// A movie or a TV series, where TMDB lists both together, such as what a person is known for:
/// <see href="https://developer.themoviedb.org/reference/person-popular-list"/>.
/// </summary>
public class MediaTitle : MediaItem
{
    /// <inheritdoc/>
    [JsonIgnore]
    public sealed override int? MovieId => Kind == nameof(TmdbItemKind.Movie) ? Id : null;

    /// <inheritdoc/>
    [JsonIgnore]
    public override int? TvSeriesId => Kind == nameof(TmdbItemKind.TvSeries) ? Id : null;

    /// <summary><c>Movie</c> or <c>TvSeries</c>; a media type that is new at TMDB, as TMDB sends it.</summary>
    [JsonIgnore]
    public sealed override string Kind => MediaType switch
    {
        "movie" => nameof(TmdbItemKind.Movie),
        "tv" => nameof(TmdbItemKind.TvSeries),
        "tv_season" => nameof(TmdbItemKind.TvSeason),
        "tv_episode" => nameof(TmdbItemKind.TvEpisode),
        null or "" => SentTitle is null && OriginalTitle is null && Video is null && ReleaseDate is null ? nameof(TmdbItemKind.TvSeries) : nameof(TmdbItemKind.Movie),
        _ => MediaType,
    };

    /// <summary>The title of the movie or the name of the TV series, in the requested language.</summary>
    [JsonIgnore]
    public string? Title => SentTitle ?? SentName;

    /// <summary>The same as <see cref="Title"/>: rows of both kinds have the same columns, so that a mixed list keeps its names in a CSV file.</summary>
    [JsonIgnore]
    public string? Name => Title;

    /// <summary>The year of the release date or of the first air date. Null when unknown.</summary>
    [JsonIgnore]
    public int? Year => (ReleaseDate ?? FirstAirDate)?.Year;

    /// <summary>The release date of a movie: midnight, without a time zone. Null when unknown, and for a TV series.</summary>
    public DateTime? ReleaseDate { get; init; }

    /// <summary>The first air date of a TV series: midnight, without a time zone. Null when unknown, and for a movie.</summary>
    public DateTime? FirstAirDate { get; init; }

    /// <summary>The original title of a movie. Null for a TV series.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>The original name of a TV series. Null for a movie.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The genre ids. Never null.</summary>
    public IReadOnlyList<int> GenreIds { get => field ?? RowList<int>.Empty; init; }

    /// <summary>The English names of the genres, available without a request. <c>Get-TmdbGenre</c> gets them in other languages. Never null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GenreNames => Genre.NamesOf(GenreIds);

    /// <summary>The address of the page at TMDB. Null for what is neither a movie nor a TV series.</summary>
    [JsonIgnore]
    public Uri? TmdbUri => MovieId is { } movie ? WebAddress.Page($"movie/{movie}") : TvSeriesId is { } series ? WebAddress.Page($"tv/{series}") : null;

    /// <summary>
    /// Whether it is a video and no movie: a compilation, for example, or a recorded concert. Null when not provided by TMDB, and for a TV series.
    /// </summary>
    public bool? Video { get; init; }

    /// <summary>The media type: <c>movie</c> or <c>tv</c>. Null in lists of one media type.</summary>
    public string? MediaType { get; init; }

    /// <summary>The title of a movie.</summary>
    [JsonInclude]
    [JsonPropertyName("title")]
    internal string? SentTitle { get; init; }

    /// <summary>The name of a TV series.</summary>
    [JsonInclude]
    [JsonPropertyName("name")]
    internal string? SentName { get; init; }

    /// <summary>The title and the year, for example <c>Fight Club (1999)</c>.</summary>
    public sealed override string ToString() => DisplayText.WithYear(Title, Year);
}
