using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the searches for what has names in several languages, and may be for adults only.</summary>
public abstract class TranslatedSearchCmdlet : SearchCmdlet
{
    /// <summary>Includes adult titles. Without it: the connection's.</summary>
    [Parameter]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected bool? Adult => Given(nameof(IncludeAdult), IncludeAdult);
}
