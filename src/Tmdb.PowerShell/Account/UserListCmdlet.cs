using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that read what belongs to the user. It comes whole.</summary>
/// <remarks>
/// All pages are read before the first row goes on: what follows may change the list, and a row that it removes would move the first one of the next
/// page to the page before, where nobody looks any more.
/// </remarks>
public abstract class UserListCmdlet : ConnectedCmdlet
{
    private readonly List<object> _rows = [];

    /// <summary>Only movies, or only TV series. Without it: both.</summary>
    [Parameter(Position = 0)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>The order: when it was added. Default: the oldest first.</summary>
    [Parameter]
    public TmdbSortOrder SortBy { get; set; } = TmdbSortOrder.CreatedAscending;

    /// <summary>The language of texts, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>Asks for the rows.</summary>
    protected override void ProcessRecord()
    {
        foreach (var mediaType in MediaType.Distinct())
        {
            if (mediaType == TmdbMediaType.Movie)
            {
                SendMovies();
            }
            else
            {
                SendTvSeries();
            }
        }
    }

    /// <summary>Gives the rows, which are all there now.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        WriteObject(_rows, enumerateCollection: true);
    }

    private protected override void WriteResult(object result) => _rows.Add(result);

    /// <summary>Half of what belongs to the user is not what belongs to the user.</summary>
    private protected override bool IsFatal(TmdbException e) => true;

    private protected abstract void SendMovies();

    private protected abstract void SendTvSeries();
}
