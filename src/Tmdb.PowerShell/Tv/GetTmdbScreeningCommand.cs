using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the episodes of TV series that were screened in theaters.</summary>
/// <remarks>A TV series that already contains its screenings (Get-TmdbTvSeries -Include ScreenedTheatrically) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbScreening 1399</code>
/// <para>Displays the episodes of a TV series that were screened in theaters.</para>
/// </example>
/// <example>
/// <code>Get-TmdbScreening 1399 | Get-TmdbTvEpisode | Select-Object Name, AirDate, Runtime</code>
/// <para>Displays the details of these episodes.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Get-TmdbScreening</code>
/// <para>Displays the episodes of the favorite TV series that were screened in theaters.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-screened-theatrically">TMDB: Screened theatrically</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbScreening", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ScreenedEpisode))]
public sealed class GetTmdbScreeningCommand : TvSeriesCmdlet
{
    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(TvSeriesInclude.ScreenedTheatrically), takesCarried: true, (client, stop) => client.Parts.GetScreenedEpisodesAsync(entity.Item, stop));
}
