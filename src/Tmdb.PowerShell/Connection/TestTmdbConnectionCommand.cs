using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Asks TMDB whether the connection works, and its session if it has a user's. Says true or false, and with -Verbose why.</summary>
/// <remarks>No connection is false as well, and no error. See about_Tmdb_Connections.</remarks>
/// <returns>True or false.</returns>
/// <example>
/// <code>Test-TmdbConnection</code>
/// <para>Says True as long as TMDB accepts the credential, and the session if there is a user's.</para>
/// </example>
/// <example>
/// <code>if (-not (Test-TmdbConnection)) { Connect-Tmdb -Sandbox }</code>
/// <para>Connects again when the connection no longer works.</para>
/// </example>
/// <example>
/// <code>Test-TmdbConnection -Verbose</code>
/// <para>Says what was asked as well, and why it does not work if it does not.</para>
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
