using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the trailers, teasers, clips, and other videos of movies, TV series, seasons, and episodes.</summary>
/// <remarks>An object that already contains its videos (Get-TmdbMovie -Include Videos) is not requested again, unless -Language is specified.</remarks>
/// <example>
/// <code>Get-TmdbVideo 550</code>
/// <para>Displays the videos of a movie.</para>
/// </example>
/// <example>
/// <code>Search-TmdbMovie 'Alien' -First 1 | Get-TmdbVideo -Type Trailer | Select-Object Name, Uri</code>
/// <para>Displays the addresses of the trailers of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbVideo -TvSeriesId 1396 -SeasonNumber 1, 2</code>
/// <para>Displays the videos of two seasons of a TV series.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-videos">TMDB: Movie videos</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-videos">TMDB: TV series videos</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbVideo", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Video))]
public sealed class GetTmdbVideoCommand : TvItemCmdlet
{
    /// <summary>The types of videos to get, such as Trailer, with wildcards. Default: all.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(VideoTypeCompleter))]
    public string[] Type { get; set; } = [];

    /// <summary>The language of the videos, such as de-DE, or several, such as de-DE, en-US: the videos in the first come first. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override void Process(EntityReference entity) =>
        SendPart(entity, nameof(MovieInclude.Videos), Language is null, (client, stop) => client.Parts.GetVideosAsync(entity.Item, Language, cancellationToken: stop));

    private protected override bool Wants(object row) => Wildcards.Match(Type, ((Video)row).Type);
}
