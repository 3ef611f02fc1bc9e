using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets all watch providers that TMDB knows: services that offer movies and TV series, in all countries or in one.</summary>
/// <remarks>
/// <para>The providers rarely change: a connection requests each list once per country and language. The data is JustWatch's: name JustWatch where you display it.</para>
/// <para>The providers of a title are in its details: Get-TmdbMovie -Include WatchProviders.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbProvider Movie -Region US | Sort-Object DisplayPriority -Top 10</code>
/// <para>Displays the ten providers of movies that are listed first in the United States.</para>
/// </example>
/// <example>
/// <code>Get-TmdbProvider -Name *Netflix*</code>
/// <para>Displays the providers whose name matches a pattern.</para>
/// </example>
/// <example>
/// <code>Find-TmdbMovie -AnyWatchProvider (Get-TmdbProvider Movie *Netflix* -Region US) -WatchRegion US</code>
/// <para>Finds the movies that any of several providers offer.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/watch-providers-movie-list">TMDB: Movie providers</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/watch-provider-tv-list">TMDB: TV providers</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbProvider")]
[OutputType(typeof(AvailableWatchProvider))]
public sealed class GetTmdbProviderCommand : MediaTypeCmdlet
{
    /// <summary>The names of the providers to get, with wildcards. Default: all.</summary>
    [Parameter(Position = 1)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(WatchProviderCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Gets only the providers that are available in a country, such as DE.</summary>
    [Parameter]
    [Alias("WatchRegion")]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string? Region { get; set; }

    /// <summary>The language of the names, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override void SendList(TmdbMediaType mediaType) => Send(mediaType, async (client, stop) => Wanted(
        mediaType == TmdbMediaType.Movie
            ? await client.Reference.GetMovieWatchProvidersAsync(Region, Language, stop).ConfigureAwait(false)
            : await client.Reference.GetTvWatchProvidersAsync(Region, Language, stop).ConfigureAwait(false)));

    private List<AvailableWatchProvider> Wanted(IReadOnlyList<AvailableWatchProvider> providers) => [.. providers.Where(p => Wildcards.Match(Name, p.ProviderName))];
}
