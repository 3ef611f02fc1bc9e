using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace Tmdb.PowerShell;

/// <summary>
/// Which connection a cmdlet uses. A runspace that has once run Connect-Tmdb has its own or none: what fails there, or is over, never goes on as
/// somebody else. All others use the process's, which is the first one that was made.
/// </summary>
internal static class ConnectionStore
{
    private static readonly ConditionalWeakTable<Runspace, StrongBox<TmdbConnection?>> ByRunspace = [];
    private static readonly object Gate = new();
    private static TmdbConnection? _ofProcess;

    public static TmdbConnection? Current =>
        OwnPlace is { } place ? place.Value : Volatile.Read(ref _ofProcess) is { IsOpen: true } shared ? shared : null;

    /// <summary>What this runspace made last, unless it has closed it.</summary>
    public static TmdbConnection? Own => OwnPlace?.Value;

    private static StrongBox<TmdbConnection?>? OwnPlace =>
        Runspace.DefaultRunspace is { } runspace && ByRunspace.TryGetValue(runspace, out var place) ? place : null;

    /// <summary>From now on, the runspace uses what it makes itself.</summary>
    public static void Claim()
    {
        if (Runspace.DefaultRunspace is { } runspace)
        {
            _ = ByRunspace.GetOrCreateValue(runspace);
        }
    }

    /// <summary>Makes it the runspace's. It becomes the process's when that has none, or had this runspace's until now.</summary>
    public static void Set(TmdbConnection connection)
    {
        lock (Gate)
        {
            if (_ofProcess is not { IsOpen: true } || _ofProcess == Own)
            {
                _ofProcess = connection;
            }

            ByRunspace.GetOrCreateValue(Runspace.DefaultRunspace).Value = connection;
        }
    }

    /// <summary>Forgets it, wherever it serves, and closes it.</summary>
    public static void Close(TmdbConnection connection)
    {
        lock (Gate)
        {
            if (OwnPlace is { } place && place.Value == connection)
            {
                place.Value = null;
            }

            if (_ofProcess == connection)
            {
                _ofProcess = null;
            }
        }

        connection.Dispose();
    }

    /// <summary>Closes what this runspace made, and forgets the runspace: for the module's removal.</summary>
    public static void CloseOwn()
    {
        if (Own is { } own)
        {
            Close(own);
        }

        if (Runspace.DefaultRunspace is { } runspace)
        {
            ByRunspace.Remove(runspace);
        }
    }
}
