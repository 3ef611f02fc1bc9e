using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the external ids of movies, TV series, seasons, episodes, and people: at IMDb, TheTVDB, Wikidata, and social networks.</summary>
/// <remarks>An object that already contains its external ids (Get-TmdbMovie -Include ExternalIds) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbExternalId 550</code>
/// <para>Displays the external ids of a movie.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbExternalId -TvSeriesId 1396).ImdbId</code>
/// <para>Displays the IMDb id of a TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit 550 -Kind Cast | Select-Object -First 3 | Get-TmdbExternalId | Select-Object PersonId, ImdbId, InstagramId</code>
/// <para>Displays the external ids of the first three cast members of a movie.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-external-ids">TMDB: Movie external ids</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-external-ids">TMDB: TV series external ids</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/person-external-ids">TMDB: Person external ids</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbExternalId", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ExternalIds))]
public sealed class GetTmdbExternalIdCommand : PersonOrTvItemCmdlet
{
    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.ExternalIds), takesCarried: true, (client, stop) => client.Parts.GetExternalIdsAsync(entity.Item, stop));
}
