using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of TV series, and with -Include their credits, videos, images and more in the same request.</summary>
/// <remarks>
/// Many ids go out as many requests at a time, as the connection allows, and the series come in the order of the ids. An id that TMDB
/// does not know is one error, and the others go on.
/// </remarks>
/// <example>
/// <code>Get-TmdbTvSeries 1396</code>
/// <para>Shows the details of a TV series, by its id.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvSeries 1399).Seasons | Select-Object SeasonNumber, Name, EpisodeCount, AirDate</code>
/// <para>Shows the seasons of a series.</para>
/// </example>
/// <example>
/// <code>
/// $imdb = @{ Name = 'ImdbId'; Expression = { $_.ExternalIds.ImdbId } }
/// 1396, 1399 | Get-TmdbTvSeries -Include ExternalIds | Select-Object Name, Year, $imdb
/// </code>
/// <para>Gets the IMDb ids of several series, each in the same request as its details.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Get-TmdbTvSeries | Where-Object InProduction</code>
/// <para>Shows those of the favourite series that go on.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-details">TMDB: TV series details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTvSeries", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(TvSeries))]
public sealed class GetTmdbTvSeriesCommand : EntityCmdlet
{
    /// <summary>TMDB's ids of TV series, or rows that name them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(TvSeriesId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    /// <summary>What else to get in the same request, at most 20 parts: each fills the property of its name.</summary>
    [Parameter]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public TvSeriesInclude[]? Include { get; set; }

    /// <summary>The language of texts, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.TvSeries, TvSeriesId)];

    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => client.Tv.GetAsync(entity.Id, Include, Language, stop));
}
