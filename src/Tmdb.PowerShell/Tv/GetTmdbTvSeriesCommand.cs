using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of TV series and, with -Include, their credits, videos, images, and more in the same request.</summary>
/// <remarks>
/// The ids are requested concurrently, within the limits of the connection, and the series are emitted in the order of the ids. An id that
/// does not exist at TMDB causes an error, and the remaining ids are processed.
/// </remarks>
/// <example>
/// <code>Get-TmdbTvSeries 1396</code>
/// <para>Displays the details of a TV series by id.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvSeries 1399).Seasons | Select-Object SeasonNumber, Name, EpisodeCount, AirDate</code>
/// <para>Displays the seasons of a TV series.</para>
/// </example>
/// <example>
/// <code>
/// $imdb = @{ Name = 'ImdbId'; Expression = { $_.ExternalIds.ImdbId } }
/// 1396, 1399 | Get-TmdbTvSeries -Include ExternalIds | Select-Object Name, Year, $imdb
/// </code>
/// <para>Gets the IMDb ids of several TV series, each in the same request as its details.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite TvSeries | Get-TmdbTvSeries | Where-Object InProduction</code>
/// <para>Displays the favorite TV series that are still in production.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvSeries 1396 -SeasonNumber *).FullSeasons.Episodes | Measure-Object Runtime -Sum</code>
/// <para>Calculates the runtime in minutes of all episodes of a TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTvSeries -Latest</code>
/// <para>Displays the TV series that was added to TMDB most recently.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-details">TMDB: TV series details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTvSeries", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(TvSeries))]
public sealed class GetTmdbTvSeriesCommand : TvSeriesCmdlet
{
    /// <summary>Gets the TV series that was added to TMDB most recently.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(Latest))]
    public SwitchParameter Latest { get; set; }

    /// <summary>The additional parts to get in the same request, 20 at most. Each part is returned in the property of the same name.</summary>
    [Parameter(ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public TvSeriesInclude[]? Include { get; set; }

    /// <summary>
    /// The numbers of seasons to get with their episodes, in the property FullSeasons; 0 for specials, and * for all. They are requested with the
    /// details, 20 at a time.
    /// </summary>
    [Parameter(ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ValidateSeason]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string[]? SeasonNumber { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter(ParameterSetName = nameof(TvSeriesId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests each TV series, or the latest one.</summary>
    protected override void ProcessRecord()
    {
        if (Latest)
        {
            Send(subject: null, (client, stop) => client.Tv.GetLatestAsync(stop));
        }
        else
        {
            base.ProcessRecord();
        }
    }

    private protected override void Process(EntityReference entity)
    {
        if (SeasonNumber is null)
        {
            Send(entity, (client, stop) => client.Tv.GetAsync(entity.Id, Include, Language, stop));
        }
        else
        {
            Send(entity, (client, stop) => WithSeasonsAsync(entity, client, stop));
        }
    }

    private async Task<TvSeries> WithSeasonsAsync(EntityReference entity, TmdbClient client, CancellationToken stop)
    {
        var numbers = SeasonNumber!.Contains("*", StringComparer.Ordinal)
            ? await SeasonNumbersAsync(entity, client, stop).ConfigureAwait(false)
            : [.. SeasonNumber!.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return await client.Tv.GetAsync(entity.Id, Include, numbers, Language, stop).ConfigureAwait(false);
    }
}
