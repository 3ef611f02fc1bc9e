using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Creates a user session for the connection, from an approved request token or from the connection's v4 user token.</summary>
/// <remarks>
/// The last of three steps, after New-TmdbRequestToken and Approve-TmdbRequestToken. Connect-Tmdb -Interactive or -Credential performs
/// all three. See about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken
/// Start-Process $token.ApprovalUri
/// Read-Host 'Approve in the browser, then press Enter'
/// New-TmdbSession $token
/// </code>
/// <para>Signs in manually: opens the TMDB approval page, waits for the user, and creates the session.</para>
/// </example>
/// <example>
/// <code>
/// $login = Get-Credential -Message 'Your TMDB login'
/// New-TmdbRequestToken | Approve-TmdbRequestToken -Credential $login -PassThru | New-TmdbSession
/// </code>
/// <para>Signs in with a user name and password, in one pipeline.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Interactive -ApiVersion 4
/// New-TmdbSession -FromUserToken
/// </code>
/// <para>Creates a session from the connection's v4 user token.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-session">TMDB: Create session</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-session-from-v4-token">TMDB: Create session (v4)</seealso>
[Cmdlet(VerbsCommon.New, "TmdbSession", DefaultParameterSetName = RequestTokenSet, SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSession))]
public sealed class NewTmdbSessionCommand : RequestTokenCmdlet
{
    private const string RequestTokenSet = "RequestToken";
    private const string UserTokenSet = "UserToken";

    /// <summary>The approved v3 request token. It can be used to create only one session.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = RequestTokenSet)]
    [RequestTokenTransformation]
    [AllowNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public RequestToken? RequestToken { get; set; }

    /// <summary>Creates the session from the connection's v4 user token (New-TmdbUserToken).</summary>
    [Parameter(Mandatory = true, ParameterSetName = UserTokenSet)]
    public SwitchParameter FromUserToken { get; set; }

    /// <summary>Creates the session.</summary>
    protected override void ProcessRecord()
    {
        TmdbSession? session = null;
        if ((FromUserToken || IsGiven(RequestToken))
            && ShouldProcess(ActiveConnection.ToString(), "Make a session")
            && TryWaitFor(async (_, stop) => session = await MakeAsync(stop).ConfigureAwait(false), RequestToken?.ToString()))
        {
            WriteObject(session);
        }
    }

    private Task<TmdbSession> MakeAsync(CancellationToken stop) => FromUserToken
        ? Client.Authentication.CreateSessionFromUserTokenAsync(stop)
        : Client.Authentication.CreateSessionAsync(RequestToken!, stop);
}
