using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of seasons with their episodes and, with -Include, their credits, videos, images, and more in the same request.</summary>
/// <remarks>
/// <para>Without -SeasonNumber, a TV series stands for all of its seasons. They are requested 20 at a time, or one by one with -Include.</para>
/// <para>The episodes of a season are in its property Episodes: pipe the season to Get-TmdbTvEpisode to emit them one by one.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbTvSeason 1396 1</code>
/// <para>Displays the details of a season by number.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvSeason 1396 | Select-Object SeasonNumber, Name, AirDate, @{ Name = 'Episodes'; Expression = { $_.Episodes.Count } }</code>
/// <para>Displays all seasons of a TV series, each with the number of its episodes.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvSeries 1396 | Get-TmdbTvSeason -SeasonNumber 5 | Get-TmdbTvEpisode | Sort-Object VoteAverage -Descending | Select-Object -First 3</code>
/// <para>Displays the three episodes of a season with the best vote average.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvSeason 1396 1 -Include Videos).Videos.Results</code>
/// <para>Displays the videos of a season.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-season-details">TMDB: TV season details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTvSeason", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(TvSeason))]
public sealed class GetTmdbTvSeasonCommand : TvSeasonCmdlet
{
    /// <summary>The additional parts to get in the same request, 20 at most. Each part is returned in the property of the same name.</summary>
    [Parameter]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public TvSeasonInclude[]? Include { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.TvSeries, EntityKind.TvSeason];

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.SeasonNumber is { } season)
        {
            Send(entity, (client, stop) => client.Tv.GetSeasonAsync(entity.Id, season, Include, Language, stop));
        }
        else if (Include is null)
        {
            Send(entity, (client, stop) => AllSeasonsAsync(entity, client, stop));
        }
        else
        {
            SendMany(entity, (client, stop) => OneByOneAsync(entity, client, stop));
        }
    }

    private async IAsyncEnumerable<object> OneByOneAsync(EntityReference entity, TmdbClient client, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var number in await SeasonNumbersAsync(entity, client, stop).ConfigureAwait(false))
        {
            yield return await client.Tv.GetSeasonAsync(entity.Id, number, Include, Language, stop).ConfigureAwait(false);
        }
    }
}
