using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The episode groups of a TV series:
/// <see href="https://developer.themoviedb.org/reference/tv-series-episode-groups"/>.
/// </summary>
public sealed class EpisodeGroups : TmdbObject, IPartRows
{
    /// <summary>The id of the series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The groups. Never null.</summary>
    public IReadOnlyList<EpisodeGroupSummary> Results { get => field ?? RowList<EpisodeGroupSummary>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(group => group.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode group");
}

/// <summary>An episode group of a TV series, as a row.</summary>
public class EpisodeGroupSummary : TmdbPart
{
    /// <summary>The id of the group.</summary>
    public string? Id { get; init; }

    /// <summary>The same as <see cref="Id"/>, under the name that other commands accept from the pipeline.</summary>
    [JsonIgnore]
    public virtual string? TvEpisodeGroupId => Id;

    internal override TmdbItem? Item => Id is null ? null : TmdbItem.Create(TmdbItemKind.TvEpisodeGroup, Id);

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The description of the episode group. May be empty.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The type: 1 original air date, 2 absolute, 3 DVD, 4 digital, 5 story arc, 6 production, 7 TV. New values are kept.
    /// </summary>
    public int? Type { get; init; }

    /// <summary>
    /// The kind of order that <see cref="Type"/> stands for: <c>OriginalAirDate</c>, <c>Absolute</c>, <c>Dvd</c>, <c>Digital</c>,
    /// <c>StoryArc</c>, <c>Production</c> or <c>Tv</c>. Null for a new type.
    /// </summary>
    [JsonIgnore]
    public string? Kind => Type switch
    {
        1 => "OriginalAirDate",
        2 => "Absolute",
        3 => "Dvd",
        4 => "Digital",
        5 => "StoryArc",
        6 => "Production",
        7 => "Tv",
        _ => null,
    };

    /// <summary>The number of groups.</summary>
    public int? GroupCount { get; init; }

    /// <summary>The number of episodes.</summary>
    public int? EpisodeCount { get; init; }

    /// <summary>The network of the episode group. Null when there is none.</summary>
    public TvNetwork? Network { get; init; }

    /// <summary>The name of the group.</summary>
    public sealed override string ToString() => Name ?? string.Empty;
}
