using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the account of the user who is signed in.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbAccount")]
[OutputType(typeof(Account))]
public sealed class GetTmdbAccountCommand : ConnectedCmdlet
{
    /// <summary>Asks for the account.</summary>
    protected override void ProcessRecord() => Send(target: null, (client, stop) => client.Account.RefreshAsync(stop));
}
