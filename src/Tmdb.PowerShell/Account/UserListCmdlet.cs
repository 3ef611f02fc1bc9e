using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base of the cmdlets that read what belongs to the user. It comes whole.</summary>
public abstract class UserListCmdlet : ConnectedCmdlet
{
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

    private protected abstract void SendMovies();

    private protected abstract void SendTvSeries();
}
