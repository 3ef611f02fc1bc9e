using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the content ratings of TV series by country, such as TV-14 in the United States. Get-TmdbReleaseDate gets those of movies.</summary>
/// <remarks>A TV series that already contains its ratings (Get-TmdbTvSeries -Include ContentRatings) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbContentRating 1396</code>
/// <para>Displays the content ratings of a TV series.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbContentRating 1396 -Region US).Rating</code>
/// <para>Displays the content rating of a TV series in the United States.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Get-TmdbContentRating -Region US, DE | Select-Object TvSeriesId, CountryCode, Rating</code>
/// <para>Displays the content ratings of the favorite TV series in two countries.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-content-ratings">TMDB: Content ratings</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbContentRating", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ContentRating))]
public sealed class GetTmdbContentRatingCommand : TvSeriesCmdlet
{
    /// <summary>The countries to get, such as DE. Default: all.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string[] Region { get; set; } = [];

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(TvSeriesInclude.ContentRatings), takesCarried: true, (client, stop) => client.Parts.GetContentRatingsAsync(entity.Item, stop));

    private protected override bool Wants(object row) => Wildcards.Match(Region, ((ContentRating)row).CountryCode);
}
