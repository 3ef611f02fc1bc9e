using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Adds a fault to the sandbox that affects the next matching requests, to test how a script handles errors.</summary>
/// <remarks>See about_Tmdb_Sandbox.</remarks>
/// <example>
/// <code>
/// Add-TmdbSandboxFault ServerError -Count 2
/// Get-TmdbMovie 550 -Verbose
/// </code>
/// <para>The next two requests fail with HTTP 500, and the third succeeds. The verbose messages show the retries.</para>
/// </example>
/// <example>
/// <code>
/// Add-TmdbSandboxFault RateLimited -RetryAfterSec 1 -Path /3/search/*
/// Search-TmdbMovie 'Alien'
/// </code>
/// <para>The next search is rate limited and is retried after one second.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -MaximumRetryCount 0
/// Add-TmdbSandboxFault Html -Path /3/movie/680
/// 550, 680, 13 | Get-TmdbMovie -ErrorAction SilentlyContinue -ErrorVariable failed
/// $failed.FullyQualifiedErrorId
/// </code>
/// <para>One of three movies fails because the response is an HTML page. The others are emitted, and the error has a stable id.</para>
/// </example>
/// <seealso cref="StartTmdbSandboxCommand"/>
[Cmdlet(VerbsCommon.Add, "TmdbSandboxFault", SupportsShouldProcess = true)]
public sealed class AddTmdbSandboxFaultCommand : PSCmdlet
{
    // No field of the enumeration's own type: that would load the sandbox's assembly as soon as the module is imported.
    private int _kind;

    /// <summary>The kind of fault.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public SandboxFaultKind Kind
    {
        get => (SandboxFaultKind)_kind;
        set => _kind = (int)value;
    }

    /// <summary>The number of requests to affect. Default: 1.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int Count { get; set; } = 1;

    /// <summary>The paths to match, with wildcards, such as /3/movie/*. Default: all.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NoCompleter))]
    public string Path { get; set; } = "*";

    /// <summary>The HTTP method to match. Default: any.</summary>
    [Parameter]
    [ValidateSet("Get", "Post", "Put", "Delete")]
    public string? Method { get; set; }

    /// <summary>The HTTP status code, for kinds that support more than one, such as 503 for ServerError.</summary>
    [Parameter]
    [ValidateRange(200, 599)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? StatusCode { get; set; }

    /// <summary>For RateLimited and ServerError: the number of seconds in the Retry-After header. Default: no such header.</summary>
    [Parameter]
    [ValidateRange(0, 86400)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public int? RetryAfterSec { get; set; }

    /// <summary>For Delay: the number of seconds to delay the response. Default: 1.</summary>
    [Parameter]
    [ValidateRange(0.0, 3600.0)]
    [ArgumentCompleter(typeof(NoCompleter))]
    public double DelaySec { get; set; } = 1;

    /// <summary>Performs the request before the fault occurs: for example, a rating is stored and then the connection is closed.</summary>
    [Parameter]
    public SwitchParameter AfterEffect { get; set; }

    /// <summary>The sandbox, from Get-TmdbSandbox. Default: the one that was started last.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(NoCompleter))]
    public TmdbSandbox? Sandbox { get; set; }

    /// <summary>Adds the fault.</summary>
    protected override void ProcessRecord()
    {
        if ((Sandbox ?? RunningSandboxes.Newest) is not { } sandbox)
        {
            ThrowTerminatingError(ErrorRecords.From(new TmdbException(TmdbErrorKind.SandboxMissing, "No sandbox is running in this process."), target: null));
            return;
        }

        if (ShouldProcess(sandbox.BaseUri.AbsoluteUri, $"Add the fault {Kind}"))
        {
            sandbox.AddFault(new SandboxFault
            {
                Kind = Kind,
                Count = Count,
                Path = Path,
                Method = Method,
                StatusCode = StatusCode,
                RetryAfter = RetryAfterSec is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Delay = TimeSpan.FromSeconds(DelaySec),
                AfterEffect = AfterEffect,
            });
        }
    }
}
