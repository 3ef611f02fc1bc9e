using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the alternative names of production companies and TV networks.</summary>
/// <example>
/// <code>Get-TmdbAlternativeName 1</code>
/// <para>Displays the alternative names of a company.</para>
/// </example>
/// <example>
/// <code>Get-TmdbAlternativeName -NetworkId 1</code>
/// <para>Displays the alternative names of a network.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 11).ProductionCompanies | Get-TmdbAlternativeName | Select-Object CompanyId, Name</code>
/// <para>Displays the alternative names of the production companies of a movie.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/company-alternative-names">TMDB: Company alternative names</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/details-copy">TMDB: Network alternative names</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbAlternativeName", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(AlternativeName))]
public sealed class GetTmdbAlternativeNameCommand : EntityCmdlet
{
    /// <summary>The TMDB ids of companies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(CompanyId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CompanyId { get; set; } = [];

    /// <summary>The TMDB ids of networks, or objects that contain them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(NetworkId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] NetworkId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Company, EntityKind.Network];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Company, CompanyId), (EntityKind.Network, NetworkId)];

    private protected override void Process(EntityReference entity) => Send(
        entity, (client, stop) => client.Parts.GetAlternativeNamesAsync(entity.Item, stop));
}
