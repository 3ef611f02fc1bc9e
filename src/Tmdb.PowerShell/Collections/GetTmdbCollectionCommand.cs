using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of collections with their movies.</summary>
/// <remarks>The ids are requested concurrently, within the limits of the connection, and the collections are emitted in the order of the ids.</remarks>
/// <example>
/// <code>Get-TmdbCollection 2344</code>
/// <para>Displays the details of a collection by id.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbCollection 2344).Parts | Sort-Object ReleaseDate | Add-TmdbWatchlistItem</code>
/// <para>Adds the movies of a collection to the watchlist, oldest first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbMovie 603 | ForEach-Object BelongsToCollection | Get-TmdbCollection -Language de-DE</code>
/// <para>Gets the collection that a movie belongs to, with German text.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/collection-details">TMDB: Collection details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbCollection", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Collection))]
public sealed class GetTmdbCollectionCommand : EntityCmdlet
{
    /// <summary>The TMDB ids of collections, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(CollectionId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CollectionId { get; set; } = [];

    /// <summary>The language of names and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Collection];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Collection, CollectionId)];

    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => client.Collections.GetAsync(entity.Id, include: null, Language, stop));
}
