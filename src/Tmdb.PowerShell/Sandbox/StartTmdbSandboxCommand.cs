using System.Management.Automation;
using System.Net;
using System.Net.Sockets;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Starts a sandbox: an offline TMDB on the loopback address, with its own token, API key, login, and catalog. Nothing is sent over the network.</summary>
/// <remarks>
/// Connect-Tmdb -Sandbox connects to it. It runs until Stop-TmdbSandbox, the removal of the module, or the end of the process. Its users are
/// alice (password: wonderland) and bob (password: builder). See about_Tmdb_Sandbox.
/// </remarks>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// Connect-Tmdb -Sandbox -Credential $sandbox.Credential
/// Search-TmdbMovie 'Fight Club'
/// </code>
/// <para>Starts a sandbox, signs in with its login, and searches.</para>
/// </example>
/// <example>
/// <code>
/// Start-TmdbSandbox -ExtraMovies 5000
/// Connect-Tmdb -Sandbox -RequestsPerSecond 0
/// (1..5000 | Get-TmdbMovie).Count
/// </code>
/// <para>Tests a large pipeline without the rate limit that the module applies for TMDB.</para>
/// </example>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox -RequestsPerSecond 10
/// Connect-Tmdb -Token $sandbox.Token -BaseUri $sandbox.BaseUri
/// </code>
/// <para>Starts a sandbox that allows ten requests per second, and connects by address, as another process on this computer would.</para>
/// </example>
/// <seealso cref="ConnectTmdbCommand"/>
[Cmdlet(VerbsLifecycle.Start, "TmdbSandbox", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSandbox))]
public sealed class StartTmdbSandboxCommand : PSCmdlet
{
    /// <summary>The port on 127.0.0.1. Default: an available port.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int Port { get; set; }

    /// <summary>The maximum number of requests per second. Requests that exceed it get TMDB status code 25. Default: no limit.</summary>
    [Parameter]
    [ValidateRange(1, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? RequestsPerSecond { get; set; }

    /// <summary>Adds generated movies so that every id from 1 to this number exists, to test large pipelines. Default: none.</summary>
    [Parameter]
    [ValidateRange(0, 1000000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int ExtraMovies { get; set; }

    /// <summary>Starts the sandbox.</summary>
    protected override void EndProcessing()
    {
        if (!ShouldProcess("127.0.0.1", "Start a TMDB sandbox"))
        {
            return;
        }

        try
        {
            WriteObject(RunningSandboxes.Start(new TmdbSandboxOptions { Port = Port, RequestsPerSecond = RequestsPerSecond, ExtraMovies = ExtraMovies }));
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            ThrowTerminatingError(ErrorRecords.From(new TmdbException(TmdbErrorKind.SandboxNotStarted, e.Message, e), Port));
        }
    }
}
