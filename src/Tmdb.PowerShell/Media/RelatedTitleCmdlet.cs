using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that get movies and TV series which go with another one.</summary>
public abstract class RelatedTitleCmdlet : TitleCmdlet
{
    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Gets all rows, up to TMDB's limit of 500 pages. Otherwise one page, 20 rows.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected RowLimit Limit => RowLimit.Ranked(PagingParameters, All);
}
