using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that get ranked rows: the first page, unless more are requested.</summary>
public abstract class RankedCmdlet : ConnectedCmdlet
{
    /// <summary>Gets all rows, up to TMDB's limit of 500 pages. Otherwise one page, 20 rows.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected RowLimit Limit => RowLimit.Ranked(PagingParameters, All);
}
