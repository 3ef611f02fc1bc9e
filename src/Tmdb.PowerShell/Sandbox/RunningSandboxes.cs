using System.Management.Automation.Runspaces;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>The sandboxes that are running in this process. Only this class and the sandbox cmdlets load the sandbox's assembly.</summary>
internal static class RunningSandboxes
{
    private static readonly List<(TmdbSandbox Sandbox, Guid Runspace)> All = [];

    public static IReadOnlyList<TmdbSandbox> List()
    {
        lock (All)
        {
            return [.. All.Select(s => s.Sandbox)];
        }
    }

    /// <summary>The sandbox that was started last; null when none is running.</summary>
    public static TmdbSandbox? Newest
    {
        get
        {
            lock (All)
            {
                return All.Count == 0 ? null : All[^1].Sandbox;
            }
        }
    }

    public static TmdbSandbox Start(TmdbSandboxOptions options)
    {
        var sandbox = TmdbSandbox.Start(options);
        lock (All)
        {
            All.Add((sandbox, Runspace.DefaultRunspace.InstanceId));
        }

        return sandbox;
    }

    /// <summary>The address and token of a sandbox: the one specified, the one that was started last, or a new one if none is running.</summary>
    /// <exception cref="TmdbException">It is not a sandbox, or is no longer running.</exception>
    public static (Uri BaseUri, string Token) GetOrStart(object? given) => PSObjects.Bare(given) switch
    {
        null => Open(Newest ?? Start(new TmdbSandboxOptions())),
        TmdbSandbox { IsRunning: true } sandbox => Open(sandbox),
        TmdbSandbox stopped => throw new TmdbException(
            TmdbErrorKind.InvalidArgument, $"The sandbox at {stopped.BaseUri} has been stopped. Start another one: Start-TmdbSandbox."),
        _ => throw new TmdbException(TmdbErrorKind.InvalidArgument, "The input is not a sandbox. Specify one object of Start-TmdbSandbox or Get-TmdbSandbox."),
    };

    private static (Uri BaseUri, string Token) Open(TmdbSandbox sandbox) => (sandbox.BaseUri, sandbox.Token);

    public static void Stop(TmdbSandbox sandbox)
    {
        lock (All)
        {
            All.RemoveAll(s => s.Sandbox == sandbox);
        }

        sandbox.Dispose();
    }

    /// <summary>Stops the sandboxes that this runspace started, when the module is removed.</summary>
    public static void StopOwn()
    {
        List<TmdbSandbox> own;
        lock (All)
        {
            own = [.. All.Where(s => s.Runspace == Runspace.DefaultRunspace?.InstanceId).Select(s => s.Sandbox)];
        }

        own.ForEach(Stop);
    }
}
