using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace Tmdb.PowerShell;

/// <summary>
/// Determines which connection a cmdlet uses. A runspace that has run Connect-Tmdb uses only its own connection: a failed or closed one never falls back
/// to another. All other runspaces use the process's connection, which is the first one that was created.
/// </summary>
internal static class ConnectionStore
{
    private static readonly ConditionalWeakTable<Runspace, StrongBox<TmdbConnection?>> ByRunspace = [];
    private static readonly object Gate = new();
    private static TmdbConnection? _ofProcess;

    public static TmdbConnection? Current =>
        OwnPlace is { } place ? place.Value : Volatile.Read(ref _ofProcess) is { IsOpen: true } shared ? shared : null;

    /// <summary>The connection that this runspace created last, unless it has been closed.</summary>
    public static TmdbConnection? Own => OwnPlace?.Value;

    private static StrongBox<TmdbConnection?>? OwnPlace =>
        Runspace.DefaultRunspace is { } runspace && ByRunspace.TryGetValue(runspace, out var place) ? place : null;

    /// <summary>Makes the runspace use only its own connection.</summary>
    public static void Claim()
    {
        if (Runspace.DefaultRunspace is { } runspace)
        {
            _ = ByRunspace.GetOrCreateValue(runspace);
        }
    }

    /// <summary>Sets the runspace's connection. It also becomes the process's connection if there is none, or if that was this runspace's.</summary>
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

    /// <summary>Removes the connection wherever it is used, and closes it.</summary>
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

    /// <summary>Closes this runspace's connection and removes the runspace, when the module is removed.</summary>
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
