using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the details of TV networks and streaming services.</summary>
/// <remarks>The ids are requested concurrently, within the limits of the connection, and the networks are emitted in the order of the ids.</remarks>
/// <example>
/// <code>Get-TmdbNetwork 49</code>
/// <para>Displays the details of a network by id.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbTvSeries 1396).Networks | Get-TmdbNetwork | Select-Object Name, Headquarters, Homepage</code>
/// <para>Displays the networks of a TV series.</para>
/// </example>
/// <example>
/// <code>49, 174 | Get-TmdbNetwork</code>
/// <para>Displays two networks.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/network-details">TMDB: Network details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbNetwork", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Network))]
public sealed class GetTmdbNetworkCommand : EntityCmdlet
{
    /// <summary>The TMDB ids of networks, or objects that contain them.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(NetworkId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] NetworkId { get; set; } = [];

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Network];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments => [(EntityKind.Network, NetworkId)];

    private protected override void Process(EntityReference entity) => Send(entity, (client, stop) => client.Networks.GetAsync(entity.Id, cancellationToken: stop));
}
