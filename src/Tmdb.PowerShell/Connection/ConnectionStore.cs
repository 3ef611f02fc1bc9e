using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace Tmdb.PowerShell;

/// <summary>Which connection a cmdlet uses: its runspace's own, else the process's, which is the first one that was made.</summary>
internal static class ConnectionStore
{
    private static readonly ConditionalWeakTable<Runspace, TmdbConnection> ByRunspace = [];
    private static readonly object Gate = new();
    private static TmdbConnection? _ofProcess;

    public static TmdbConnection? Current =>
        OfRunspace ?? (Volatile.Read(ref _ofProcess) is { IsOpen: true } shared ? shared : null);

    private static TmdbConnection? OfRunspace =>
        Runspace.DefaultRunspace is { } runspace && ByRunspace.TryGetValue(runspace, out var own) ? own : null;

    /// <summary>Makes it the runspace's. It becomes the process's when that has none, or had this runspace's until now.</summary>
    public static void Set(TmdbConnection connection)
    {
        lock (Gate)
        {
            if (_ofProcess is not { IsOpen: true } || _ofProcess == OfRunspace)
            {
                _ofProcess = connection;
            }

            ByRunspace.AddOrUpdate(Runspace.DefaultRunspace, connection);
        }
    }

    /// <summary>Forgets it, wherever it serves, and closes it.</summary>
    public static void Close(TmdbConnection connection)
    {
        lock (Gate)
        {
            if (OfRunspace == connection)
            {
                ByRunspace.Remove(Runspace.DefaultRunspace);
            }

            if (_ofProcess == connection)
            {
                _ofProcess = null;
            }
        }

        connection.Dispose();
    }

    /// <summary>Closes what this runspace made: for the module's removal.</summary>
    public static void CloseOwn()
    {
        if (OfRunspace is { } own)
        {
            Close(own);
        }
    }
}
