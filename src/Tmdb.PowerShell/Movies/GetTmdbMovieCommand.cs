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
[Cmdlet(VerbsCommon.Get, "TmdbMovie", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Movie))]
public sealed class GetTmdbMovieCommand : EntityCmdlet
{
    /// <summary>TMDB's ids of movies, IMDb's (tt0137523), or rows that name movies.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(MovieId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] MovieId { get; set; } = [];

    /// <summary>What else to get in the same request, at most 20 parts: each fills the property of its name.</summary>
    [Parameter]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public MovieInclude[]? Include { get; set; }

    /// <summary>The language of texts, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie];

    private protected override bool TakesImdbIds => true;

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId)];

    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => entity.ImdbId is { } imdbId
        ? client.Movies.GetAsync(imdbId, Include, Language, stop)
        : client.Movies.GetAsync(entity.Id, Include, Language, stop));
}
