using System.ComponentModel;
using System.Diagnostics;

namespace Tmdb;

/// <summary>The user's own browser.</summary>
public static class SystemBrowser
{
    /// <summary>Whether a browser on this machine can be expected: not over SSH, and on Linux not without a display.
    /// The variable <c>BROWSER</c> names one that can always be used.</summary>
    public static bool IsAvailable =>
        IsNamed
        || (!IsSet("SSH_CONNECTION") && !IsSet("SSH_TTY")
            && (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY")));

    /// <summary>Whether <c>BROWSER</c> names one.</summary>
    public static bool IsNamed => IsSet("BROWSER");

    /// <summary>Opens an address.</summary>
    /// <param name="address">An HTTP or HTTPS address.</param>
    /// <returns>False when no browser could be started.</returns>
    public static bool TryOpen(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!IsAvailable || address.Scheme is not ("http" or "https"))
        {
            return false;
        }

        try
        {
            var browser = Environment.GetEnvironmentVariable("BROWSER");
            using var process = string.IsNullOrEmpty(browser)
                ? Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })
                : Start(browser.Split(Path.PathSeparator)[0], address);
            return true;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Process Start(string browser, Uri address)
    {
        // What a browser says belongs on nobody's prompt.
        var process = Process.Start(new ProcessStartInfo(browser, [address.AbsoluteUri])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
