using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that read the user's lists. Lists are read completely.</summary>
/// <remarks>
/// All pages are read before the first row is emitted. Later commands may change the list, and removing a row would move the first row of the next
/// page to a page that has already been read.
/// </remarks>
public abstract class UserListCmdlet : ConnectedCmdlet
{
    private readonly List<object> _rows = [];

    /// <summary>Gets only movies, or only TV series. Without it: both.</summary>
    [Parameter(Position = 0)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>The sort order, by creation date. Default: the oldest first.</summary>
    [Parameter]
    public TmdbSortOrder SortBy { get; set; } = TmdbSortOrder.CreatedAscending;

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests the rows.</summary>
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

    /// <summary>Emits the rows after all have been read.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        WriteObject(_rows, enumerateCollection: true);
    }

    private protected override void WriteResult(object result) => _rows.Add(result);

    /// <summary>An incomplete list is never emitted.</summary>
    private protected override bool IsFatal(TmdbException e) => true;

    private protected abstract void SendMovies();

    private protected abstract void SendTvSeries();
}
