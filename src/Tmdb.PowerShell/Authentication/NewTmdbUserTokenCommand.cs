using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a v4 user token from an approved v4 request token. It belongs to the connection at once, which needs a read token for it.</summary>
/// <remarks>
/// What v4 writes, such as lists, needs a user token. New-TmdbSession -FromUserToken makes a session for v3 from it. Connect-Tmdb
/// -Interactive -ApiVersion 4 does both: see about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken -ApiVersion 4
/// Start-Process $token.ApprovalUri
/// Read-Host 'Approve in the browser, then press Enter'
/// New-TmdbUserToken $token
/// </code>
/// <para>Makes a v4 user token, and shows the connection that now has it.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Sandbox -Interactive -ApiVersion 4</code>
/// <para>Does it all at once: the v4 user token, and a session from it.</para>
/// </example>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken -ApiVersion 4
/// Start-Process $token.ApprovalUri
/// Read-Host 'Approve in the browser, then press Enter'
/// $null = New-TmdbUserToken $token
/// New-TmdbSession -FromUserToken
/// </code>
/// <para>Makes a v4 user token, and a v3 session from it.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/auth-create-access-token">TMDB: Create access token</seealso>
[Cmdlet(VerbsCommon.New, "TmdbUserToken", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbConnection))]
public sealed class NewTmdbUserTokenCommand : RequestTokenCmdlet
{
    /// <summary>The approved v4 request token, from New-TmdbRequestToken -ApiVersion 4.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [RequestTokenTransformation]
    [AllowNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public RequestToken? RequestToken { get; set; }

    /// <summary>Makes the user token, and emits the connection that now has it.</summary>
    protected override void ProcessRecord()
    {
        var token = RequestToken;
        if (IsGiven(token)
            && ShouldProcess(ActiveConnection.ToString(), "Make a v4 user token")
            && TryWaitFor((_, stop) => Client.Authentication.CreateUserTokenAsync(token, stop), token.ToString()))
        {
            WriteObject(ActiveConnection);
        }
    }
}
