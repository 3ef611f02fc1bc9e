using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the alternative titles of movies and TV series.</summary>
/// <remarks>An object that already contains its alternative titles (Get-TmdbMovie -Include AlternativeTitles) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbAlternativeTitle 155</code>
/// <para>Displays the alternative titles of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbAlternativeTitle -TvSeriesId 1396 -Region DE, FR</code>
/// <para>Displays the alternative titles of a TV series in two countries.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Get-TmdbAlternativeTitle | Select-Object MovieId, TvSeriesId, CountryCode, Title | Export-Csv ./titles.csv</code>
/// <para>Saves the alternative titles of the favorite movies and TV series to a file.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-alternative-titles">TMDB: Movie alternative titles</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-alternative-titles">TMDB: TV series alternative titles</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbAlternativeTitle", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(AlternativeTitle))]
public sealed class GetTmdbAlternativeTitleCommand : TitleCmdlet
{
    /// <summary>The countries to get, such as DE. Default: all.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string[] Region { get; set; } = [];

    private protected override void Process(EntityReference entity) => SendPart(
        entity,
        nameof(MovieInclude.AlternativeTitles),
        takesCarried: true,
        (client, stop) => client.Parts.GetAlternativeTitlesAsync(entity.Item, Region is [var country] ? country : null, stop));

    private protected override bool Wants(object row) => Wildcards.Match(Region, ((AlternativeTitle)row).CountryCode);
}
