using System.Management.Automation.Runspaces;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>The sandboxes that run in this process. The only place, with the cmdlets beside it, that loads the sandbox's assembly.</summary>
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

    /// <summary>The one that was started last; null: none runs.</summary>
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

    /// <summary>The address and the token of a sandbox. Without one: of that which was started last, and if none runs, of a new one.</summary>
    /// <exception cref="TmdbException">It is no sandbox, or does not run any more.</exception>
    public static (Uri BaseUri, string Token) GetOrStart(object? given) => PSObjects.Bare(given) switch
    {
        null => Open(Newest ?? Start(new TmdbSandboxOptions())),
        TmdbSandbox { IsRunning: true } sandbox => Open(sandbox),
        TmdbSandbox stopped => throw new TmdbException(
            TmdbErrorKind.InvalidArgument, $"The sandbox at {stopped.BaseUri} has been stopped. Start another one: Start-TmdbSandbox."),
        _ => throw new TmdbException(TmdbErrorKind.InvalidArgument, "The input is no sandbox. Give one object of Start-TmdbSandbox or Get-TmdbSandbox."),
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

    /// <summary>Stops what this runspace started: for the module's removal.</summary>
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
