using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of movies, and with -Include their credits, videos, images and more in the same request.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbMovie")]
[OutputType(typeof(Movie))]
public sealed class GetTmdbMovieCommand : ConnectedCmdlet
{
    /// <summary>TMDB's ids of movies, or rows that have a property MovieId.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    [ValidateRange(1, int.MaxValue)]
    public int[] MovieId { get; set; } = [];

    /// <summary>What else to get in the same request, at most 20 parts: each fills the property of its name.</summary>
    [Parameter]
    [ValidateCount(1, 20)]
    public MovieInclude[]? Include { get; set; }

    /// <summary>The language of texts, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>Asks for each movie.</summary>
    protected override void ProcessRecord()
    {
        foreach (var id in MovieId)
        {
            Send(id, (client, stop) => client.Movies.GetAsync(id, Include, Language, stop));
        }
    }
}
