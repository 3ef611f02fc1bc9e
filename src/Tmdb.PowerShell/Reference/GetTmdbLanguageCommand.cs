using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the languages that TMDB uses, with their codes and names.</summary>
/// <remarks>The languages rarely change: a connection requests them once. Get-TmdbPrimaryTranslation gets the values of -Language.</remarks>
/// <example>
/// <code>Get-TmdbLanguage</code>
/// <para>Displays all languages.</para>
/// </example>
/// <example>
/// <code>Get-TmdbLanguage German, ja</code>
/// <para>Displays languages by name or code.</para>
/// </example>
/// <example>
/// <code>
/// $languages = Get-TmdbLanguage | Group-Object LanguageCode -AsHashTable
/// Search-TmdbMovie 'Alien' | Select-Object Title, @{ Name = 'Language'; Expression = { $languages[$_.OriginalLanguage].EnglishName } }
/// </code>
/// <para>Displays the names of the original languages of search results.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-languages">TMDB: Languages</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbLanguage")]
[OutputType(typeof(Language))]
public sealed class GetTmdbLanguageCommand : NamedRowCmdlet
{
    /// <summary>The codes or names of the languages to get, such as de or German, with wildcards. Default: all.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LanguageNameCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Requests the languages.</summary>
    protected override void ProcessRecord() =>
        SendNamed(Name, "a language", (client, stop) => client.Reference.GetLanguagesAsync(stop), l => [l.LanguageCode, l.EnglishName, l.Name]);
}
