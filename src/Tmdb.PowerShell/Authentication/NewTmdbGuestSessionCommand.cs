using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Creates a guest session for the connection. A guest can only rate. TMDB deletes the session after 60 minutes of inactivity.</summary>
/// <remarks>Connect-Tmdb -Guest connects and creates a guest session in one step.</remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox
/// New-TmdbGuestSession
/// </code>
/// <para>Continues as a guest. Connect-Tmdb -Guest does both.</para>
/// </example>
/// <example>
/// <code>
/// $null = New-TmdbGuestSession
/// Set-TmdbRating 550 8.5
/// Get-TmdbRating
/// </code>
/// <para>Rates a movie without an account, and displays the guest's ratings.</para>
/// </example>
/// <example>
/// <code>(New-TmdbGuestSession).ExpiresAt.LocalDateTime</code>
/// <para>Displays when the session expires if it is not used.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-guest-session">TMDB: Create guest session</seealso>
[Cmdlet(VerbsCommon.New, "TmdbGuestSession", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSession))]
public sealed class NewTmdbGuestSessionCommand : ConnectedCmdlet
{
    /// <summary>Creates the session.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Make a guest session"))
        {
            WriteObject(WaitFor(Client.Authentication.CreateGuestSessionAsync));
        }
    }
}
