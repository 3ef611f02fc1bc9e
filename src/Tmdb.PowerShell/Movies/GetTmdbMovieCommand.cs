using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of movies, and with -Include their credits, videos, images and more in the same request.</summary>
/// <remarks>
/// Many ids go out as many requests at a time, as the connection allows, and the movies come in the order of the ids. An id that TMDB
/// does not know is one error, and the others go on.
/// </remarks>
/// <example>
/// <code>Get-TmdbMovie 550</code>
/// <para>Shows the details of a movie, by its id.</para>
/// </example>
/// <example>
/// <code>550, 680, 13 | Get-TmdbMovie -Include Credits, Videos</code>
/// <para>Gets three movies with their credits and videos. Each takes one request, and they run at the same time.</para>
/// </example>
/// <example>
/// <code>
/// $found = Search-TmdbMovie 'Star Wars' | Get-TmdbMovie
/// $found | Sort-Object Revenue -Descending | Select-Object Title, Year, Revenue
/// </code>
/// <para>Gets the details of what a search finds, and shows what earned most.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 603 -Include Credits).Credits.Cast | Select-Object -First 5 Name, Character</code>
/// <para>Shows who is in a movie.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 155 -Include WatchProviders).WatchProviders.Results['US'].Flatrate</code>
/// <para>Shows who streams a movie in the United States.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-details">TMDB: Movie details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbMovie")]
[OutputType(typeof(Movie))]
public sealed class GetTmdbMovieCommand : ConnectedCmdlet
{
    /// <summary>TMDB's ids of movies, or rows that have a property MovieId.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(TitleCompleter))]
    [MissingIdTransformation]
    [AllowEmptyCollection]
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
        RefuseWithoutId(MovieId, nameof(MovieId), "a TV series");
        foreach (var id in MovieId)
        {
            Send(id, (client, stop) => client.Movies.GetAsync(id, Include, Language, stop));
        }
    }
}
