namespace Tmdb;

/// <summary>
/// The ids by which others know a movie, a series, a season, an episode or a person:
/// <see href="https://developer.themoviedb.org/reference/movie-external-ids"/>,
/// <see href="https://developer.themoviedb.org/reference/tv-series-external-ids"/> and
/// <see href="https://developer.themoviedb.org/reference/person-external-ids"/>. Each is null where it is not known.
/// </summary>
public sealed class ExternalIds : TmdbPart, IPartRows
{
    /// <summary>The id at TMDB. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The id at IMDb, <c>tt0137523</c> for example.</summary>
    public string? ImdbId { get; init; }

    /// <summary>The id at Wikidata, <c>Q190050</c> for example.</summary>
    public string? WikidataId { get; init; }

    /// <summary>The id at TheTVDB. Null for a movie.</summary>
    public int? TvdbId { get; init; }

    /// <summary>The name of the page at Facebook.</summary>
    public string? FacebookId { get; init; }

    /// <summary>The name at Instagram.</summary>
    public string? InstagramId { get; init; }

    /// <summary>The name at X (formerly Twitter).</summary>
    public string? TwitterId { get; init; }

    /// <summary>The machine id at Freebase, which is closed. Null for a movie.</summary>
    public string? FreebaseMid { get; init; }

    /// <summary>The id at Freebase, which is closed. Null for a movie.</summary>
    public string? FreebaseId { get; init; }

    /// <summary>The id at TVRage, which is closed. Null for a movie.</summary>
    public int? TvrageId { get; init; }

    /// <summary>The name at TikTok. Null for what is no person.</summary>
    public string? TiktokId { get; init; }

    /// <summary>The name of the channel at YouTube. Null for what is no person.</summary>
    public string? YoutubeId { get; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => [WithOwner(owner)];

    /// <summary>The most common ids, for example <c>IMDb tt0137523, Wikidata Q190050</c>.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        DisplayText.WithLabel("IMDb", ImdbId),
        DisplayText.WithLabel("Wikidata", WikidataId),
        DisplayText.WithLabel("TheTVDB", TvdbId?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    }.OfType<string>());
}
