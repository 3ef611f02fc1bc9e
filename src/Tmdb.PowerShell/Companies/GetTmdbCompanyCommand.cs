using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of production companies.</summary>
/// <remarks>The ids are requested concurrently, within the limits of the connection, and the companies are emitted in the order of the ids.</remarks>
/// <example>
/// <code>Get-TmdbCompany 1</code>
/// <para>Displays the details of a company by id.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbMovie 11).ProductionCompanies | Get-TmdbCompany | Select-Object Name, Headquarters</code>
/// <para>Displays the headquarters of the production companies of a movie.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCompany 1 | Get-TmdbImage -Kind Logo | Select-Object FileType, Uri</code>
/// <para>Displays the addresses of the logos of a company.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/company-details">TMDB: Company details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbCompany", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Company))]
public sealed class GetTmdbCompanyCommand : EntityCmdlet
{
    /// <summary>The TMDB ids of companies, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(CompanyId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] CompanyId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Company];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Company, CompanyId)];

    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => client.Companies.GetAsync(entity.Id, cancellationToken: stop));
}
