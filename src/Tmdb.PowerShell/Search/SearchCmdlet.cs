using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that search by words. Results are ranked: the first page comes, unless more is wanted.</summary>
public abstract class SearchCmdlet : ConnectedCmdlet
{
    /// <summary>The words to search for, in the title, the original title and translated titles.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string[] Query { get; set; } = [];

    /// <summary>Whether adult titles are found. Without it: the connection's.</summary>
    [Parameter]
    public SwitchParameter IncludeAdult { get; set; }

    /// <summary>The language of texts, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>How many rows to get for each search, from as many pages as it takes. Default: one page, 20 rows.</summary>
    [Parameter]
    [ValidateRange(1, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? First { get; set; }

    /// <summary>Gets all rows, up to the 500 pages that TMDB serves.</summary>
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
