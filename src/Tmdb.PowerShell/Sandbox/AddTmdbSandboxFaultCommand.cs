using System.Management.Automation;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Has something go wrong in the sandbox, for the next requests that it fits: to see how a script takes it.</summary>
[Cmdlet(VerbsCommon.Add, "TmdbSandboxFault", SupportsShouldProcess = true)]
public sealed class AddTmdbSandboxFaultCommand : PSCmdlet
{
    /// <summary>What goes wrong.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public SandboxFaultKind Kind { get; set; }

    /// <summary>How many requests it befalls. Default: 1.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Count { get; set; } = 1;

    /// <summary>The paths that it fits, with wildcards, such as /3/movie/*. Default: all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "*";

    /// <summary>The HTTP method that it fits. Default: any.</summary>
    [Parameter]
    [ValidateSet("Get", "Post", "Put", "Delete")]
    public string? Method { get; set; }

    /// <summary>The HTTP status, where the kind has a choice, such as 503 for ServerError.</summary>
    [Parameter]
    [ValidateRange(200, 599)]
    public int? StatusCode { get; set; }

    /// <summary>For RateLimited and ServerError: how many seconds the header Retry-After asks to wait. Default: no such header.</summary>
    [Parameter]
    [ValidateRange(0, 86400)]
    public int? RetryAfterSec { get; set; }

    /// <summary>For Delay: how many seconds the answer is late. Default: 1.</summary>
    [Parameter]
    [ValidateRange(0.0, 3600.0)]
    public double DelaySec { get; set; } = 1;

    /// <summary>The request takes effect first: a rating is stored, and then the connection is cut.</summary>
    [Parameter]
    public SwitchParameter AfterEffect { get; set; }

    /// <summary>The sandbox, from Get-TmdbSandbox. Default: the one that was started last.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public TmdbSandbox? Sandbox { get; set; }

    /// <summary>Adds the fault.</summary>
    protected override void ProcessRecord()
    {
        if ((Sandbox ?? RunningSandboxes.Newest) is not { } sandbox)
        {
            ThrowTerminatingError(ErrorRecords.Create(
                new InvalidOperationException("No sandbox runs in this process."), "TmdbSandboxMissing", ErrorCategory.ResourceUnavailable, target: null, "Run Start-TmdbSandbox first."));
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
