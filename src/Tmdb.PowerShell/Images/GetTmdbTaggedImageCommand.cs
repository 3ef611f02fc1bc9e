using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the images of movies, TV series, seasons, and episodes in which people are tagged.</summary>
/// <remarks>
/// <para>Each row contains the id of the title that the image belongs to, so it can be piped to Get-TmdbMovie or Get-TmdbTvSeries.</para>
/// <para>A person who already contains the images (Get-TmdbPerson -Include TaggedImages) is not requested again.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbTaggedImage 287</code>
/// <para>Displays the images in which a person is tagged.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTaggedImage 287 -Kind Backdrop | Select-Object Title, Uri</code>
/// <para>Displays the titles and the addresses of the backdrops in which a person is tagged.</para>
/// </example>
/// <example>
/// <code>Get-TmdbPerson 819 | Get-TmdbTaggedImage | Group-Object Title -NoElement</code>
/// <para>Displays the number of tagged images per title.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/person-tagged-images">TMDB: Tagged images</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTaggedImage", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(TaggedImage))]
public sealed class GetTmdbTaggedImageCommand : EntityCmdlet
{
    /// <summary>The TMDB or IMDb ids of people, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(PersonId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] PersonId { get; set; } = [];

    /// <summary>The kinds of images to get. Default: all.</summary>
    [Parameter]
    [ValidateSet("Poster", "Backdrop", "Logo", "Still", "Profile")]
    public string[] Kind { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Person];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Person, PersonId)];

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(PersonInclude.TaggedImages), takesCarried: true, (client, stop) => client.Parts.GetTaggedImagesAsync(entity.Item, stop));

    private protected override bool Wants(object row) => Wildcards.Match(Kind, ((TaggedImage)row).Kind);
}
