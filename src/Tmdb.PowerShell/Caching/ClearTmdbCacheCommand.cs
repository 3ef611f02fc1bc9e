using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Removes all answers from the cache of a connection. What other processes keep in the same folder is also removed.</summary>
/// <remarks>Answers that a write may have changed are removed automatically. See about_Tmdb_Caching.</remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Cache
/// Get-TmdbMovie 550
/// Clear-TmdbCache
/// Get-TmdbMovie 550
/// </code>
/// <para>Requests a movie twice, because the cache is cleared in between.</para>
/// </example>
/// <example>
/// <code>
/// $folder = Join-Path ([System.IO.Path]::GetTempPath()) tmdb-cache
/// $connection = Connect-Tmdb -Sandbox -CachePath $folder
/// Clear-TmdbCache -Connection $connection
/// </code>
/// <para>Removes the answers that this and earlier runs kept in a folder.</para>
/// </example>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox -Cache
/// Clear-TmdbCache -WhatIf
/// </code>
/// <para>Shows which cache would be cleared, without clearing it.</para>
/// </example>
/// <seealso cref="ConnectTmdbCommand"/>
/// <seealso cref="GetTmdbConnectionCommand"/>
[Cmdlet(VerbsCommon.Clear, "TmdbCache", SupportsShouldProcess = true)]
public sealed class ClearTmdbCacheCommand : ConnectedCmdlet
{
    /// <summary>Clears the cache.</summary>
    protected override void ProcessRecord()
    {
        if (ActiveConnection.Cache is not { } cache)
        {
            Report(new TmdbException(TmdbErrorKind.InvalidArgument, $"The connection to {ActiveConnection} has no cache. Connect with -Cache or -CachePath."), ActiveConnection);
        }
        else if (ShouldProcess(cache.ToString(), "Remove all answers"))
        {
            cache.Clear();
        }
    }
}
