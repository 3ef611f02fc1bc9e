using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The progress of a long-running cmdlet: inputs and pages, updated a few times per second and removed at the end.</summary>
internal sealed class PipelineProgress
{
    private static readonly TimeSpan NotBefore = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _last;
    private bool _shown;
    private bool? _someoneLooks;
    private PipelineRecord? _record;
    private int _inputs;

    /// <summary>The number of inputs, if they are arguments. Null when unknown, because they come from the pipeline.</summary>
    public int? Total { get; set; }

    /// <summary>Updates the progress if it is due.</summary>
    public void Report(PSCmdlet cmdlet, PipelineRecord record)
    {
        if (_record != record)
        {
            _record = record;
            _inputs++;
        }

        if (Stopwatch.GetElapsedTime(_started) < NotBefore || Stopwatch.GetElapsedTime(_last) < Pause || !(_someoneLooks ??= SomeoneLooks(cmdlet)))
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        _shown = true;
        var pages = record.Pages?.Value;
        var (done, of, status) = (pages, Total) switch
        {
            ({ } known, _) => (known.Item1, known.Item2, string.Create(CultureInfo.CurrentCulture, $"page {known.Item1:N0} of {known.Item2:N0}")),
            (_, > 1 and { } total) => (_inputs, total, string.Create(CultureInfo.CurrentCulture, $"{_inputs:N0} of {total:N0} done")),
            _ => (0, 0, string.Create(CultureInfo.CurrentCulture, $"{_inputs:N0} done")),
        };
        cmdlet.WriteProgress(new ProgressRecord(0, Activity(cmdlet), status) { PercentComplete = of > 0 ? (int)Math.Clamp(100L * done / of, 0, 100) : -1 });
    }

    /// <summary>Removes the progress from the screen.</summary>
    public void Complete(PSCmdlet cmdlet)
    {
        if (_shown)
        {
            _shown = false;
            cmdlet.WriteProgress(new ProgressRecord(0, Activity(cmdlet), "done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private static string Activity(PSCmdlet cmdlet) => cmdlet.MyInvocation.MyCommand.Name;

    /// <summary>
    /// Whether a user sees the progress. Not if the console's output is redirected, or if pwsh runs with -NonInteractive. Other hosts decide
    /// themselves.
    /// </summary>
    private static bool SomeoneLooks(PSCmdlet cmdlet) => cmdlet.Host.Name != "ConsoleHost" || !(Console.IsOutputRedirected || IsNonInteractive());

    /// <summary>Whether pwsh was started with -NonInteractive or an abbreviation of it, which the host does not expose.</summary>
    private static bool IsNonInteractive() => Array.Exists(
        Environment.GetCommandLineArgs(),
        a => a.Length > 4 && a[0] is '-' or '/' && "NonInteractive".StartsWith(a.TrimStart('-', '/'), StringComparison.OrdinalIgnoreCase));
}
