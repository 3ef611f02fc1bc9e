using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of episodes and, with -Include, their credits, videos, images, and more in the same request.</summary>
/// <remarks>
/// <para>Without -EpisodeNumber, a season stands for all of its episodes; without -SeasonNumber, a TV series stands for those of all of its seasons.</para>
/// <para>
/// A season that already contains its episodes (Get-TmdbTvSeason) is not requested again, unless -Include or -Language is specified. With -Include, each
/// episode is requested.
/// </para>
/// </remarks>
/// <example>
/// <code>Get-TmdbTvEpisode 1396 5 14</code>
/// <para>Displays the details of an episode: the fourteenth of the fifth season.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvSeason 1396 1 | Get-TmdbTvEpisode</code>
/// <para>Displays the episodes of a season.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvEpisode 1396 | Sort-Object VoteAverage -Descending | Select-Object -First 5</code>
/// <para>Displays the five episodes of a TV series with the best vote average.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvEpisode 1396 5 14 -Include Credits).Credits.Cast | Select-Object Name, Character</code>
/// <para>Displays the cast of an episode.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-episode-details">TMDB: TV episode details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTvEpisode", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(TvEpisode))]
public sealed class GetTmdbTvEpisodeCommand : TvSeasonCmdlet
{
    /// <summary>The numbers of episodes of the season. Without it: all.</summary>
    [Parameter(Position = 2, ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? EpisodeNumber { get; set; }

    /// <summary>The additional parts to get in the same request, 20 at most. Each part is returned in the property of the same name.</summary>
    [Parameter]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public TvEpisodeInclude[]? Include { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode];

    private protected override (object[]? Seasons, object[]? Episodes) Numbers => (SeasonNumber, EpisodeNumber);

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item is { SeasonNumber: { } season, EpisodeNumber: { } episode })
        {
            Send(entity, (client, stop) => client.Tv.GetEpisodeAsync(entity.Id, season, episode, Include, Language, stop));
        }
        else
        {
            SendMany(entity, (client, stop) => AllOfAsync(entity, client, stop));
        }
    }

    private async IAsyncEnumerable<object> AllOfAsync(EntityReference entity, TmdbClient client, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var episode in (await SeasonsAsync(entity, client, stop).ConfigureAwait(false)).SelectMany(season => season.Episodes))
        {
            yield return Include is not null && episode is { SeasonNumber: { } season, EpisodeNumber: { } number }
                ? await client.Tv.GetEpisodeAsync(entity.Id, season, number, Include, Language, stop).ConfigureAwait(false)
                : episode;
        }
    }

    private async Task<IReadOnlyList<TvSeason>> SeasonsAsync(EntityReference entity, TmdbClient client, CancellationToken stop)
    {
        if (entity.Item.SeasonNumber is not { } number)
        {
            return await AllSeasonsAsync(entity, client, stop).ConfigureAwait(false);
        }

        return PSObjects.Bare(entity.Input) is TvSeason whole && whole.Item == entity.Item && Language is null
            ? [whole]
            : [await client.Tv.GetSeasonAsync(entity.Id, number, include: null, Language, stop).ConfigureAwait(false)];
    }
}
