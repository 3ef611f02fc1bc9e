using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the translations of movies, TV series, seasons, episodes, people, and collections: the translated titles and other text.</summary>
/// <remarks>An object that already contains its translations (Get-TmdbMovie -Include Translations) is not requested again.</remarks>
/// <example>
/// <code>Get-TmdbTranslation 550</code>
/// <para>Displays the translations of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTranslation 550 | Where-Object LanguageCode -In de, fr | Select-Object LanguageCode, Title, Overview</code>
/// <para>Displays the German and the French texts of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTranslation -PersonId 287 | Where-Object Biography | Select-Object EnglishName, Biography</code>
/// <para>Displays the languages in which a person has a biography.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTranslation -CollectionId 2344</code>
/// <para>Displays the translations of a collection.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-translations">TMDB: Movie translations</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/translations">TMDB: Person translations</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/collection-translations">TMDB: Collection translations</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTranslation", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Translation))]
public sealed class GetTmdbTranslationCommand : PersonOrTvItemCmdlet
{
    /// <summary>The TMDB ids of collections, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(CollectionId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CollectionId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } =
        [EntityKind.Movie, EntityKind.TvSeries, EntityKind.TvSeason, EntityKind.TvEpisode, EntityKind.Person, EntityKind.Collection];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [.. base.Arguments, (EntityKind.Collection, CollectionId)];

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.Translations), takesCarried: true, (client, stop) => client.Parts.GetTranslationsAsync(entity.Item, stop));
}
