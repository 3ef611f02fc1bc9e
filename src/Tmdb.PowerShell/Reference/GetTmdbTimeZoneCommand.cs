using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the time zones that TMDB uses, each with its country.</summary>
/// <remarks>The time zones rarely change: a connection requests them once.</remarks>
/// <example>
/// <code>Get-TmdbTimeZone -CountryCode DE</code>
/// <para>Displays the time zones of a country.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTimeZone *Berlin*</code>
/// <para>Displays the time zones whose name matches a pattern.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTimeZone | Group-Object CountryCode -NoElement | Sort-Object Count -Descending -Top 5</code>
/// <para>Displays the countries with the most time zones.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-timezones">TMDB: Time zones</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTimeZone")]
[OutputType(typeof(CountryTimeZone))]
public sealed class GetTmdbTimeZoneCommand : NamedRowCmdlet
{
    /// <summary>The names of the time zones to get, such as Europe/Berlin, with wildcards. Default: all.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Gets only the time zones of these countries, such as DE.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string[] CountryCode { get; set; } = [];

    /// <summary>Requests the time zones.</summary>
    protected override void ProcessRecord() => SendNamed(
        Name, "a time zone", (client, stop) => client.Reference.GetCountryTimeZonesAsync(stop), z => [z.Zone], z => Wildcards.Match(CountryCode, z.CountryCode));
}
