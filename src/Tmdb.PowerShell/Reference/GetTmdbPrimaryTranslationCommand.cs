using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the language tags of TMDB's primary translations, such as de-DE: the values of -Language.</summary>
/// <returns>The language tags.</returns>
/// <remarks>The translations rarely change: a connection requests them once.</remarks>
/// <example>
/// <code>Get-TmdbPrimaryTranslation</code>
/// <para>Displays all language tags.</para>
/// </example>
/// <example>
/// <code>Get-TmdbPrimaryTranslation de-*, fr-*</code>
/// <para>Displays the language tags of German and French.</para>
/// </example>
/// <example>
/// <code>
/// Get-TmdbPrimaryTranslation e?-E* | ForEach-Object {
///     [pscustomobject] @{ Language = $_; Title = (Get-TmdbMovie 550 -Language $_).Title }
/// }
/// </code>
/// <para>Displays the title of a movie in several languages.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-primary-translations">TMDB: Primary translations</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbPrimaryTranslation")]
[OutputType(typeof(string))]
public sealed class GetTmdbPrimaryTranslationCommand : NamedRowCmdlet
{
    /// <summary>The language tags to get, such as de-DE, with wildcards. Default: all.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Requests the language tags.</summary>
    protected override void ProcessRecord() =>
        SendNamed(Name, "a primary translation", (client, stop) => client.Reference.GetPrimaryTranslationsAsync(stop), tag => [tag]);
}
