using System.Globalization;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The episodes of a TV series that were screened theatrically:
/// <see href="https://developer.themoviedb.org/reference/tv-series-screened-theatrically"/>.
/// </summary>
public sealed class ScreenedTheatrically : TmdbObject, IPartRows
{
    /// <summary>The id of the series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The episodes. Never null.</summary>
    public IReadOnlyList<ScreenedEpisode> Results { get => field ?? RowList<ScreenedEpisode>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(episode => episode.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode");
}

/// <summary>An episode that was screened theatrically.</summary>
public sealed class ScreenedEpisode : TmdbPart
{
    /// <summary>The id of the episode.</summary>
    public int Id { get; init; }

    /// <summary>The season number; 0 for specials.</summary>
    [JsonIgnore]
    public override int? SeasonNumber => Season;

    /// <summary>The episode number in the season.</summary>
    [JsonIgnore]
    public override int? EpisodeNumber => Episode;

    internal override TmdbItem? Item => (TvSeriesId, SeasonNumber, EpisodeNumber) is ({ } series, { } season, { } episode)
        ? TmdbItem.TvEpisode(series, season, episode)
        : null;

    /// <summary>The season number, as TMDB sends it.</summary>
    [JsonInclude]
    [JsonPropertyName("season_number")]
    internal int? Season { get; init; }

    /// <summary>The episode number, as TMDB sends it.</summary>
    [JsonInclude]
    [JsonPropertyName("episode_number")]
    internal int? Episode { get; init; }

    /// <summary>The number, for example <c>S01E02</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"S{SeasonNumber:00}E{EpisodeNumber:00}");
}
