using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the connection that cmdlets use here: the runspace's, else the process's. Emits nothing when there is none.</summary>
[Cmdlet(VerbsCommon.Get, "TmdbConnection")]
[OutputType(typeof(TmdbConnection))]
public sealed class GetTmdbConnectionCommand : PSCmdlet
{
    /// <summary>Emits the connection.</summary>
    protected override void EndProcessing()
    {
        if (ConnectionStore.Current is { } connection)
        {
            WriteObject(connection);
        }
    }
}
