using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the release dates and certifications of movies by country, one row per release.</summary>
/// <remarks>A movie that already contains its release dates (Get-TmdbMovie -Include ReleaseDates) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbReleaseDate 550</code>
/// <para>Displays the release dates of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbReleaseDate 550 -Region US -Kind Theatrical | Select-Object Date, Certification</code>
/// <para>Displays the theatrical release in the United States, and its certification.</para>
/// </example>
/// <example>
/// <code>Get-TmdbWatchlistItem Movie | Get-TmdbReleaseDate -Region US -Kind Digital, Physical | Sort-Object Date</code>
/// <para>Displays when the movies on the watchlist were released on digital and physical media, oldest first.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-release-dates">TMDB: Movie release dates</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbReleaseDate", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(ReleaseDate))]
public sealed class GetTmdbReleaseDateCommand : EntityCmdlet
{
    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(MovieId))]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] MovieId { get; set; } = [];

    /// <summary>The countries to get, such as DE. Default: all.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [Region]
    public string[] Region { get; set; } = [];

    /// <summary>The kinds of releases to get. Default: all.</summary>
    [Parameter]
    [ValidateSet("Premiere", "TheatricalLimited", "Theatrical", "Digital", "Physical", "Tv")]
    public string[] Kind { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Movie];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Movie, MovieId)];

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.ReleaseDates), takesCarried: true, (client, stop) => client.Parts.GetReleaseDatesAsync(entity.Item, stop));

    private protected override bool Wants(object row) => row is ReleaseDate release && Wildcards.Match(Region, release.Region) && Wildcards.Match(Kind, release.Kind);
}
