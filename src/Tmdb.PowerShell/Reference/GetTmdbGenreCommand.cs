using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the genres of movies and TV series, each with its Kind: Movie or TvSeries.</summary>
/// <remarks>
/// <para>Movies and TV series share some genres, which have the same id in both lists. Other genres are in only one list.</para>
/// <para>Genres rarely change: a connection requests each list once per language.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbGenre</code>
/// <para>Displays all genres: first those of movies, then those of TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbGenre TvSeries -Language de-DE | Sort-Object Name</code>
/// <para>Displays the genres of TV series, with German names.</para>
/// </example>
/// <example>
/// <code>
/// $genres = Get-TmdbGenre Movie | Group-Object Id -AsHashTable
/// Search-TmdbMovie 'Alien' | Select-Object Title, Year, @{ Name = 'Genres'; Expression = { $genres[$_.GenreIds].Name -join ', ' } }
/// </code>
/// <para>Displays the genre names of the movies in the search results, which contain only genre ids.</para>
/// </example>
/// <example>
/// <code>
/// $drama = Get-TmdbGenre Movie Drama
/// Get-TmdbFavorite Movie | Where-Object GenreIds -Contains $drama.Id
/// </code>
/// <para>Displays the favorite movies of the genre Drama.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/genre-movie-list">TMDB: Genres of movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/genre-tv-list">TMDB: Genres of TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbGenre")]
[OutputType(typeof(MediaGenre))]
public sealed class GetTmdbGenreCommand : ConnectedCmdlet
{
    /// <summary>Gets only the genres of movies, or only those of TV series. Without it: both.</summary>
    [Parameter(Position = 0)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>The names of the genres to get, with wildcards. Default: all.</summary>
    [Parameter(Position = 1)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(GenreCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>The language of the names, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests each list.</summary>
    protected override void ProcessRecord()
    {
        foreach (var mediaType in MediaType.Distinct())
        {
            Send(mediaType, async (client, stop) => Wanted(mediaType == TmdbMediaType.Movie
                ? await client.Reference.GetMovieGenresAsync(Language, stop).ConfigureAwait(false)
                : await client.Reference.GetTvGenresAsync(Language, stop).ConfigureAwait(false)));
        }
    }

    private List<MediaGenre> Wanted(IReadOnlyList<MediaGenre> genres) => [.. genres.Where(genre => Wildcards.Match(Name, genre.Name))];
}
