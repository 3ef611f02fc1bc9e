using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// An episode group of a TV series with its episodes: <see href="https://developer.themoviedb.org/reference/tv-episode-group-details"/>.
/// </summary>
public sealed class TvEpisodeGroup : EpisodeGroupSummary
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? TvEpisodeGroupId => base.TvEpisodeGroupId;

    /// <summary>The groups, such as the discs of a DVD order. Never null.</summary>
    public IReadOnlyList<TvEpisodeSubgroup> Groups { get => field ?? RowList<TvEpisodeSubgroup>.Empty; init; }

    /// <summary>The id of the series, from its episodes. Null when there are none.</summary>
    [JsonIgnore]
    public override int? TvSeriesId =>
        base.TvSeriesId ?? Groups.SelectMany(group => group.Episodes).Select(episode => episode.TvSeriesId).FirstOrDefault(id => id is not null);
}

/// <summary>A part of an episode group, with its episodes.</summary>
public sealed class TvEpisodeSubgroup : TmdbObject
{
    /// <summary>The id of the group.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The order of the group among the others.</summary>
    public int? Order { get; init; }

    /// <summary>Whether the group cannot be edited. Null when not provided by TMDB.</summary>
    public bool? Locked { get; init; }

    /// <summary>The episodes, in the order of the group. Never null.</summary>
    public IReadOnlyList<GroupedTvEpisode> Episodes { get => field ?? RowList<GroupedTvEpisode>.Empty; init; }

    /// <summary>The name of the group.</summary>
    public override string ToString() => Name ?? string.Empty;
}

/// <summary>An episode in an episode group.</summary>
public sealed class GroupedTvEpisode : TvEpisodeSummary
{
    /// <summary>The order of the episode in the group, from 0.</summary>
    public int? Order { get; init; }
}
