using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The other orders in which the episodes of a TV series are put:
/// <see href="https://developer.themoviedb.org/reference/tv-series-episode-groups"/>.
/// </summary>
public sealed class EpisodeGroups : TmdbObject
{
    /// <summary>The id of the series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The groups. Never null.</summary>
    public IReadOnlyList<EpisodeGroupSummary> Results { get => field ?? RowList<EpisodeGroupSummary>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode group");
}

/// <summary>An order of the episodes of a TV series, as a row.</summary>
public sealed class EpisodeGroupSummary : TmdbObject
{
    /// <summary>The id of the group.</summary>
    public string? Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name by which other commands take it from the pipeline.</summary>
    [JsonIgnore]
    public string? EpisodeGroupId => Id;

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the order is about. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// 1 original air date, 2 absolute, 3 DVD, 4 digital, 5 story arc, 6 production, 7 TV; numbers that come later are kept.
    /// </summary>
    public int? Type { get; init; }

    /// <summary>How many groups it has.</summary>
    public int? GroupCount { get; init; }

    /// <summary>How many episodes it has.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The network whose order it is. Null when it is nobody's.</summary>
    public TvNetwork? Network { get; init; }

    /// <summary>The name of the group.</summary>
    public override string ToString() => Name ?? string.Empty;
}
