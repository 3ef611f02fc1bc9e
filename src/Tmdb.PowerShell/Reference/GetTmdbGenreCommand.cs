using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the genres of movies and of TV series, each with its Kind: Movie or TvSeries.</summary>
/// <remarks>
/// <para>Movies and TV series share some genres, and these have the same id in both. Others only one of them has.</para>
/// <para>Genres seldom change: a connection asks for each list once in each language.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbGenre</code>
/// <para>Shows all genres: those of movies, then those of TV series.</para>
/// </example>
/// <example>
/// <code>Get-TmdbGenre TvSeries -Language de-DE | Sort-Object Name</code>
/// <para>Shows the genres of TV series, with German names.</para>
/// </example>
/// <example>
/// <code>
/// $genres = Get-TmdbGenre Movie | Group-Object Id -AsHashTable
/// Search-TmdbMovie 'Alien' | Select-Object Title, Year, @{ Name = 'Genres'; Expression = { $genres[$_.GenreIds].Name -join ', ' } }
/// </code>
/// <para>Shows the genres of what a search finds by their names. Rows have only the ids.</para>
/// </example>
/// <example>
/// <code>
/// $drama = Get-TmdbGenre Movie | Where-Object Name -EQ Drama
/// Get-TmdbFavorite Movie | Where-Object GenreIds -Contains $drama.Id
/// </code>
/// <para>Shows the dramas among the favourite movies.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/genre-movie-list">TMDB: Genres of movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/genre-tv-list">TMDB: Genres of TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbGenre")]
[OutputType(typeof(MediaGenre))]
public sealed class GetTmdbGenreCommand : ConnectedCmdlet
{
    /// <summary>Only the genres of movies, or only those of TV series. Without it: both.</summary>
    [Parameter(Position = 0)]
    public TmdbMediaType[] MediaType { get; set; } = [TmdbMediaType.Movie, TmdbMediaType.TvSeries];

    /// <summary>The language of the names, such as de-DE. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [ValidateLanguage]
    public string? Language { get; set; }

    /// <summary>Asks for each list.</summary>
    protected override void ProcessRecord()
    {
        foreach (var mediaType in MediaType.Distinct())
        {
            Send(mediaType, (client, stop) => mediaType == TmdbMediaType.Movie
                ? client.Reference.GetMovieGenresAsync(Language, stop)
                : client.Reference.GetTvGenresAsync(Language, stop));
        }
    }

    /// <summary>A list has no pages: its rows are written one by one.</summary>
    private protected override void WriteResult(object result) => WriteObject(result, enumerateCollection: true);
}
