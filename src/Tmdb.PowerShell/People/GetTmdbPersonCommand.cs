using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of people and, with -Include, their credits, images, external ids, and more in the same request.</summary>
/// <remarks>
/// <para>The ids are requested concurrently, within the limits of the connection, and the people are emitted in the order of the ids.</para>
/// <para>A row of the credits of a movie or TV series stands for its person. The same person can be in several rows, and is then emitted several times.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbPerson 287</code>
/// <para>Displays the details of a person by id.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCredit -MovieId 550 -Job Director | Get-TmdbPerson | Select-Object Name, Birthday, PlaceOfBirth</code>
/// <para>Displays the birthday of the director of a movie.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbPerson 287 -Include ExternalIds).ExternalIds.ImdbId</code>
/// <para>Displays the IMDb id of a person.</para>
/// </example>
/// <example>
/// <code>Get-TmdbPerson nm0000093</code>
/// <para>Displays the details of a person by IMDb id.</para>
/// </example>
/// <example>
/// <code>Get-TmdbPerson -Latest</code>
/// <para>Displays the person who was added to TMDB most recently.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/person-details">TMDB: Person details</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/person-latest-id">TMDB: Latest person</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbPerson", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Person))]
public sealed class GetTmdbPersonCommand : EntityCmdlet
{
    /// <summary>The TMDB or IMDb ids of people, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(PersonId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] PersonId { get; set; } = [];

    /// <summary>Gets the person who was added to TMDB most recently.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(Latest))]
    public SwitchParameter Latest { get; set; }

    /// <summary>The additional parts to get in the same request, 20 at most. Each part is returned in the property of the same name.</summary>
    [Parameter(ParameterSetName = nameof(PersonId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("AppendToResponse")]
    [ValidateCount(1, 20)]
    public PersonInclude[]? Include { get; set; }

    /// <summary>The language of biographies and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter(ParameterSetName = nameof(PersonId))]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Person];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Person, PersonId)];

    /// <summary>Requests each person, or the latest one.</summary>
    protected override void ProcessRecord()
    {
        if (Latest)
        {
            Send(subject: null, (client, stop) => client.People.GetLatestAsync(stop));
        }
        else
        {
            base.ProcessRecord();
        }
    }

    private protected override void Process(EntityReference entity) =>
        Send(entity, (client, stop) => client.People.GetAsync(entity.Id, Include, Language, stop));
}
