using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the posters, backdrops, logos, still images, and profile images of movies, TV series, people, companies, and other items.</summary>
/// <remarks>
/// <para>
/// Images are emitted kind by kind. Within a kind, those in the first language of -ImageLanguage come first, and the best come first: by vote
/// average, then by vote count.
/// </para>
/// <para>The images of people, companies, and networks have no language. -ImageLanguage has no effect on them.</para>
/// <para>An object that already contains its images (Get-TmdbMovie -Include Images) is not requested again, unless -ImageLanguage is specified.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbImage 550 -Kind Poster</code>
/// <para>Displays the posters of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbImage 550 -Kind Poster -ImageLanguage de, en, none | Select-Object -First 1 -ExpandProperty Uri</code>
/// <para>Displays the address of the best German poster of a movie, or, if there is none, of an English one or one without text.</para>
/// </example>
/// <example>
/// <code>Get-TmdbImage -TvSeriesId 1396 -SeasonNumber 5 -EpisodeNumber 14 -Kind Still</code>
/// <para>Displays the still images of an episode.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit 550 -Kind Cast | Select-Object -First 3 | Get-TmdbImage | Select-Object PersonId, Width, Height, Uri</code>
/// <para>Displays the profile images of the first three cast members of a movie.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-images">TMDB: Movie images</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-images">TMDB: TV series images</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/person-images">TMDB: Person images</seealso>
/// <seealso href="https://developer.themoviedb.org/docs/image-languages">TMDB: Image languages</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbImage", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Image))]
public sealed class GetTmdbImageCommand : PersonOrTvItemCmdlet
{
    /// <summary>The TMDB ids of collections, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(CollectionId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CollectionId { get; set; } = [];

    /// <summary>The TMDB ids of companies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(CompanyId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CompanyId { get; set; } = [];

    /// <summary>The TMDB ids of networks, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(NetworkId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] NetworkId { get; set; } = [];

    /// <summary>The kinds of images to get. Default: all.</summary>
    [Parameter]
    [ValidateSet("Poster", "Backdrop", "Logo", "Still", "Profile")]
    public string[] Kind { get; set; } = [];

    /// <summary>
    /// The languages of the text on the images, best first, such as de; none for images without text; original for the original language of the title.
    /// Default: all.
    /// </summary>
    [Parameter]
    [ValidateImageLanguage]
    [ArgumentCompleter(typeof(ImageLanguageCompleter))]
    public string[] ImageLanguage { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } =
    [
        EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode,
        EntityKind.Person, EntityKind.Collection, EntityKind.Company, EntityKind.Network,
    ];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments =>
        [.. base.Arguments, (EntityKind.Collection, CollectionId), (EntityKind.Company, CompanyId), (EntityKind.Network, NetworkId)];

    private protected override void Process(EntityReference entity)
    {
        var languages = new ImageLanguages(ImageLanguage);
        SendPart(entity, nameof(MovieInclude.Images), ImageLanguage.Length == 0, (client, stop) => languages.GetImagesAsync(client, entity, stop));
    }

    private protected override bool Wants(object row) => Wildcards.Match(Kind, ((Image)row).Kind);
}
