using System.Management.Automation;
using System.Net;
using System.Net.Sockets;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Starts a sandbox: an offline TMDB on loopback, with its own token, API key, login and catalogue. Nothing leaves this machine.</summary>
/// <remarks>
/// Connect-Tmdb -Sandbox connects to it. It ends with Stop-TmdbSandbox, with the module, or with the process. Its users are alice,
/// with the password wonderland, and bob, with builder. See about_Tmdb_Sandbox.
/// </remarks>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox
/// Connect-Tmdb -Sandbox -Credential $sandbox.Credential
/// Search-TmdbMovie 'Fight Club'
/// </code>
/// <para>Starts a sandbox, signs in with its own login, and searches.</para>
/// </example>
/// <example>
/// <code>
/// Start-TmdbSandbox -ExtraMovies 5000
/// Connect-Tmdb -Sandbox -RequestsPerSecond 0
/// (1..5000 | Get-TmdbMovie).Count
/// </code>
/// <para>Tries a large pipeline, without the limit that the module keeps with TMDB.</para>
/// </example>
/// <example>
/// <code>
/// $sandbox = Start-TmdbSandbox -RequestsPerSecond 10
/// Connect-Tmdb -Token $sandbox.Token -BaseUri $sandbox.BaseUri
/// </code>
/// <para>Starts one that lets ten requests a second through, and connects to it by its address, as another process on this machine would.</para>
/// </example>
/// <seealso cref="ConnectTmdbCommand"/>
[Cmdlet(VerbsLifecycle.Start, "TmdbSandbox", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSandbox))]
public sealed class StartTmdbSandboxCommand : PSCmdlet
{
    /// <summary>The port on 127.0.0.1. Default: a free one.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int Port { get; set; }

    /// <summary>The most requests in a second; more get TMDB's code 25. Default: no limit.</summary>
    [Parameter]
    [ValidateRange(1, 10000)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? RequestsPerSecond { get; set; }

    /// <summary>Adds made-up movies, so that every id from 1 to this number is one: for trying out large pipelines. Default: none.</summary>
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
            ThrowTerminatingError(ErrorRecords.Create(
                e, "TmdbSandboxNotStarted", ErrorCategory.ResourceUnavailable, Port, "Give another -Port, or none: then it is a free one."));
        }
    }
}
