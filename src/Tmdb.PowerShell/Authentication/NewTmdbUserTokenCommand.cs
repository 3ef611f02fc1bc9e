using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Creates a v4 user token for the connection from an approved v4 request token. The connection must use a read token.</summary>
/// <remarks>
/// Write operations of API v4, such as those for lists, require a user token. New-TmdbSession -FromUserToken creates a v3 session from it.
/// Connect-Tmdb -Interactive -ApiVersion 4 does both. See about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken -ApiVersion 4
/// Start-Process $token.ApprovalUri
/// Read-Host 'Approve in the browser, then press Enter'
/// New-TmdbUserToken $token
/// </code>
/// <para>Creates a v4 user token, and displays the connection that uses it.</para>
/// </example>
/// <example>
/// <code>Connect-Tmdb -Sandbox -Interactive -ApiVersion 4</code>
/// <para>Creates the v4 user token and a session from it in one step.</para>
/// </example>
/// <example>
/// <code>
/// $token = New-TmdbRequestToken -ApiVersion 4
/// Start-Process $token.ApprovalUri
/// Read-Host 'Approve in the browser, then press Enter'
/// $null = New-TmdbUserToken $token
/// New-TmdbSession -FromUserToken
/// </code>
/// <para>Creates a v4 user token, and a v3 session from it.</para>
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

    /// <summary>Creates the user token, and emits the connection that uses it.</summary>
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
