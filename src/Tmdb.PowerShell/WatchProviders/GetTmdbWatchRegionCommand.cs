using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the countries for which TMDB has watch providers.</summary>
/// <remarks>The countries rarely change: a connection requests them once per language. The data is JustWatch's: name JustWatch where you display it.</remarks>
/// <example>
/// <code>Get-TmdbWatchRegion</code>
/// <para>Displays all countries that have watch providers.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchRegion -Language de-DE | Sort-Object NativeName</code>
/// <para>Displays them with German names.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbWatchRegion).CountryCode -contains 'DE'</code>
/// <para>Tests whether a country has watch providers.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/watch-providers-available-regions">TMDB: Available regions</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbWatchRegion")]
[OutputType(typeof(Country))]
public sealed class GetTmdbWatchRegionCommand : ConnectedCmdlet
{
    /// <summary>The language of the names, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests the countries.</summary>
    protected override void ProcessRecord() => Send(subject: null, (client, stop) => client.Reference.GetWatchProviderRegionsAsync(Language, stop));
}
