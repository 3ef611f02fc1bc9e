using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Tests whether the connection, and its user session if any, works. Returns true or false; -Verbose shows the reason.</summary>
/// <remarks>Returns false, without an error, if there is no connection. See about_Tmdb_Connections.</remarks>
/// <returns>True or false.</returns>
/// <example>
/// <code>Test-TmdbConnection</code>
/// <para>Returns True if TMDB accepts the credential, and the user session if there is one.</para>
/// </example>
/// <example>
/// <code>if (-not (Test-TmdbConnection)) { Connect-Tmdb -Sandbox }</code>
/// <para>Reconnects if the connection does not work.</para>
/// </example>
/// <example>
/// <code>Test-TmdbConnection -Verbose</code>
/// <para>Also displays the request, and the reason if the connection does not work.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-validate-key">TMDB: Validate key</seealso>
[Cmdlet(VerbsDiagnostic.Test, "TmdbConnection")]
[OutputType(typeof(bool))]
public sealed class TestTmdbConnectionCommand : TmdbCmdlet
{
    /// <summary>The connection to test, from <c>Connect-Tmdb</c>. Without it: the runspace's, else the process's.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public TmdbConnection? Connection { get; set; }

    /// <summary>Tests the connection.</summary>
    protected override void EndProcessing()
    {
        if ((Connection ?? ConnectionStore.Current) is not { } connection)
        {
            WriteVerbose("There is no connection. Run Connect-Tmdb.");
            WriteObject(sendToPipeline: false);
            return;
        }

        WriteObject(WaitFor(async (messages, stop) =>
        {
            try
            {
                await connection.Client.Authentication.ValidateAsync(stop).ConfigureAwait(false);
                if (connection.SessionKind == TmdbSessionKind.User)
                {
                    await connection.Client.Account.RefreshAsync(stop).ConfigureAwait(false);
                }

                return true;
            }
            catch (TmdbException e)
            {
                messages.Verbose(e.Message);
                return false;
            }
        }));
    }
}
