using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the episode groups of TV series, such as the DVD order or the absolute order, or episode groups by id with their episodes.</summary>
/// <remarks>
/// <para>The groups of a TV series are rows without episodes. By id, which rows contain, the groups are emitted with their episodes.</para>
/// <para>A TV series that already contains its groups (Get-TmdbTvSeries -Include EpisodeGroups) is not requested again.</para>
/// </remarks>
/// <returns>The episode groups of a TV series, or an episode group with its episodes.</returns>
/// <example>
/// <code>Get-TmdbTvEpisodeGroup -TvSeriesId 1396</code>
/// <para>Displays the episode groups of a TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvEpisodeGroup -TvSeriesId 1396 -Kind OriginalAirDate | Get-TmdbTvEpisodeGroup</code>
/// <para>Gets a group with its episodes.</para>
/// </example>
/// <example>
/// <code>
/// $order = Get-TmdbTvSeries 1396 | Get-TmdbTvEpisodeGroup | Select-Object -First 1 | Get-TmdbTvEpisodeGroup
/// $order.Groups.Episodes | Select-Object Order, SeasonNumber, EpisodeNumber, Name
/// </code>
/// <para>Displays the episodes in the order of a group.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-episode-groups">TMDB: TV series episode groups</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-episode-group-details">TMDB: Episode group details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTvEpisodeGroup", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(EpisodeGroupSummary), typeof(TvEpisodeGroup))]
public sealed class GetTmdbTvEpisodeGroupCommand : EntityCmdlet
{
    /// <summary>The TMDB ids of episode groups, which are text, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(TvEpisodeGroupId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] TvEpisodeGroupId { get; set; } = [];

    /// <summary>The TMDB or IMDb ids of TV series, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(TvSeriesId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    /// <summary>The kinds of groups to get. Default: all.</summary>
    [Parameter(ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateSet("OriginalAirDate", "Absolute", "Dvd", "Digital", "StoryArc", "Production", "Tv")]
    public string[] Kind { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.TvEpisodeGroup, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments =>
        [(EntityKind.TvEpisodeGroup, TvEpisodeGroupId), (EntityKind.TvSeries, TvSeriesId)];

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.TvEpisodeGroup)
        {
            Send(entity, (client, stop) => client.Tv.GetEpisodeGroupAsync((string)entity.Item.Id, stop));
        }
        else
        {
            SendPart(entity, nameof(TvSeriesInclude.EpisodeGroups), takesCarried: true, (client, stop) => client.Parts.GetEpisodeGroupsAsync(entity.Item, stop));
        }
    }

    private protected override bool Wants(object row) => Wildcards.Match(Kind, ((EpisodeGroupSummary)row).Kind);
}
