using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the countries that TMDB uses, with their codes and names.</summary>
/// <remarks>The countries rarely change: a connection requests them once.</remarks>
/// <example>
/// <code>Get-TmdbCountry</code>
/// <para>Displays all countries.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCountry *Korea*</code>
/// <para>Displays the countries whose code or name matches a pattern.</para>
/// </example>
/// <example>
/// <code>
/// $countries = Get-TmdbCountry | Group-Object CountryCode -AsHashTable
/// (Get-TmdbMovie 550 -Include ReleaseDates).ReleaseDates.Results | Select-Object @{ Name = 'Country'; Expression = { $countries[$_.CountryCode].EnglishName } }
/// </code>
/// <para>Displays the names of the countries in which a movie was released.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-countries">TMDB: Countries</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbCountry")]
[OutputType(typeof(Country))]
public sealed class GetTmdbCountryCommand : NamedRowCmdlet
{
    /// <summary>The codes or names of the countries to get, such as DE or Germany, with wildcards. Default: all.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(CountryNameCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Requests the countries.</summary>
    protected override void ProcessRecord() =>
        SendNamed(Name, "a country", (client, stop) => client.Reference.GetCountriesAsync(stop), c => [c.CountryCode, c.EnglishName, c.NativeName]);
}
