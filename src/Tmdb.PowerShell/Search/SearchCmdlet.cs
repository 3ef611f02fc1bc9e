using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the search cmdlets. Results are ranked: only the first page is emitted unless more rows are requested.</summary>
public abstract class SearchCmdlet : ConnectedCmdlet
{
    /// <summary>The text to search for in original, translated, and alternative titles.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string[] Query { get; set; } = [];

    /// <summary>Includes adult titles. Without it: the connection's.</summary>
    [Parameter]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The language of titles and other text, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>The number of rows to get for each search, from as many pages as required. Default: one page, 20 rows.</summary>
    [Parameter]
    [ValidateRange(1, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? First { get; set; }

    /// <summary>Gets all rows, up to TMDB's limit of 500 pages.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected RowLimit Limit => RowLimit.Ranked(First, All);

    private protected bool? Adult => MyInvocation.BoundParameters.ContainsKey(nameof(IncludeAdult)) ? IncludeAdult.ToBool() : null;

    /// <summary>Searches for each.</summary>
    protected override void ProcessRecord()
    {
        if (!MyInvocation.ExpectingInput)
        {
            Expect(Query.Length);
        }

        foreach (var query in Query)
        {
            SendSearch(query);
        }
    }

    private protected abstract void SendSearch(string query);
}
