using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of movies and, with -Include, their credits, videos, images, and more in the same request.</summary>
/// <remarks>
/// The ids are requested concurrently, within the limits of the connection, and the movies are emitted in the order of the ids. An id that
/// does not exist at TMDB causes an error, and the remaining ids are processed.
/// </remarks>
/// <example>
/// <code>Get-TmdbMovie 550</code>
/// <para>Displays the details of a movie by id.</para>
/// </example>
/// <example>
/// <code>550, 680, 13 | Get-TmdbMovie -Include Credits, Videos</code>
/// <para>Gets three movies with their credits and videos, in one request per movie. The requests run concurrently.</para>
/// </example>
/// <example>
/// <code>
/// $found = Search-TmdbMovie 'Star Wars' | Get-TmdbMovie
/// $found | Sort-Object Revenue -Descending | Select-Object Title, Year, Revenue
/// </code>
/// <para>Gets the details of the movies in the search results, and sorts them by revenue.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 603 -Include Credits).Credits.Cast | Select-Object -First 5 Name, Character</code>
/// <para>Displays the first five cast members of a movie.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 155 -Include WatchProviders).WatchProviders.Results['US'].Flatrate</code>
/// <para>Displays the streaming providers of a movie in the United States.</para>
/// </example>
/// <example>
/// <code>Get-TmdbMovie -Latest</code>
/// <para>Displays the movie that was added to TMDB most recently.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-details">TMDB: Movie details</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/append-to-response">TMDB: Append to response</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbMovie", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Movie))]
public sealed class GetTmdbMovieCommand : EntityCmdlet
{
    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(MovieId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] MovieId { get; set; } = [];

    /// <summary>Gets the movie that was added to TMDB most recently.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(Latest))]
    public SwitchParameter Latest { get; set; }

    /// <summary>The additional parts to get in the same request, 20 at most. Each part is returned in the property of the same name.</summary>
    [Parameter(ParameterSetName = nameof(MovieId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public MovieInclude[]? Include { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter(ParameterSetName = nameof(MovieId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId)];

    /// <summary>Requests each movie, or the latest one.</summary>
    protected override void ProcessRecord()
    {
        if (Latest)
        {
            Send(subject: null, (client, stop) => client.Movies.GetLatestAsync(stop));
        }
        else
        {
            base.ProcessRecord();
        }
    }

    /// <summary>TMDB itself takes the IMDb id in place of its own.</summary>
    private protected override TmdbItem Find(ExternalId imdbId, IReadOnlyList<EntityKind> kinds) =>
        TmdbItem.IsImdbId(imdbId.Value) ? TmdbItem.Movie(imdbId.Value) : base.Find(imdbId, kinds);

    private protected override void Process(EntityReference entity) =>
        Send(entity, (client, stop) => client.Movies.GetAsync(entity.Item, Include, Language, stop));
}
