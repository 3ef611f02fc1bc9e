using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets for reference data that differs between movies and TV series.</summary>
public abstract class MediaTypeCmdlet : ConnectedCmdlet
{
    /// <summary>Gets only rows of movies, or only those of TV series. Without it: both.</summary>
    [Parameter(Position = 0)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>Requests each list.</summary>
    protected override void ProcessRecord()
    {
        foreach (var mediaType in MediaType.Distinct())
        {
            SendList(mediaType);
        }
    }

    private protected abstract void SendList(TmdbMediaType mediaType);
}
