using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets where to stream, rent, and buy movies, TV series, and seasons, one row per provider, kind of offer, and country.</summary>
/// <remarks>
/// <para>
/// The data is from JustWatch. TMDB requires that applications which show it attribute it to JustWatch. The property Link is the address of TMDB's page
/// with the links to the providers.
/// </para>
/// <para>An object that already contains its watch providers (Get-TmdbMovie -Include WatchProviders) is not requested again.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbWatchProvider 155 -Region US</code>
/// <para>Displays the providers of a movie in the United States.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem | Get-TmdbWatchProvider -Region US -Kind Flatrate, Free | Group-Object ProviderName -NoElement</code>
/// <para>Displays how many titles on the watchlist each provider streams with a subscription or for free.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchProvider -TvSeriesId 1396 -SeasonNumber 1 -Region DE, GB | Select-Object Region, Kind, ProviderName</code>
/// <para>Displays the providers of a season in two countries.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-watch-providers">TMDB: Movie watch providers</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-watch-providers">TMDB: TV series watch providers</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-season-watch-providers">TMDB: TV season watch providers</seealso>
/// <seealso href="https://www.justwatch.com">JustWatch</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbWatchProvider", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(WatchProviderOffer))]
public sealed class GetTmdbWatchProviderCommand : TitleCmdlet
{
    /// <summary>The numbers of seasons of the TV series; 0 for specials.</summary>
    [Parameter(ParameterSetName = TvSeriesSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[]? SeasonNumber { get; set; }

    /// <summary>The countries to get, such as DE. Default: all.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string[] Region { get; set; } = [];

    /// <summary>The kinds of offers to get: with a subscription, free, free with ads, for rent, for sale. Default: all.</summary>
    [Parameter]
    [ValidateSet("Flatrate", "Free", "Ads", "Rent", "Buy")]
    public string[] Kind { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason];

    private protected override (object[]? Seasons, object[]? Episodes) Numbers => (SeasonNumber, null);

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.WatchProviders), takesCarried: true, (client, stop) => client.Parts.GetWatchProvidersAsync(entity.Item, stop));

    private protected override bool Wants(object row) =>
        row is WatchProviderOffer offer && Wildcards.Match(Region, offer.Region) && Wildcards.Match(Kind, offer.Kind);
}
