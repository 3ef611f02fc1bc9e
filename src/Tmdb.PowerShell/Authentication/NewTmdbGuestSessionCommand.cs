using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes a guest session, which can only rate. It belongs to the connection at once. TMDB deletes it after 60 minutes without use.</summary>
/// <remarks>Connect-Tmdb -Guest connects and makes one at once.</remarks>
/// <example>
/// <code>
/// Connect-Tmdb -Sandbox
/// New-TmdbGuestSession
/// </code>
/// <para>Goes on as a guest. Connect-Tmdb -Guest does both.</para>
/// </example>
/// <example>
/// <code>
/// $null = New-TmdbGuestSession
/// Set-TmdbRating 550 8.5
/// Get-TmdbRating
/// </code>
/// <para>Rates a movie without an account, and shows what the guest has rated.</para>
/// </example>
/// <example>
/// <code>(New-TmdbGuestSession).ExpiresAt.LocalDateTime</code>
/// <para>Shows until when the session lasts if it is not used.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/authentication-create-guest-session">TMDB: Create guest session</seealso>
[Cmdlet(VerbsCommon.New, "TmdbGuestSession", SupportsShouldProcess = true)]
[OutputType(typeof(TmdbSession))]
public sealed class NewTmdbGuestSessionCommand : ConnectedCmdlet
{
    /// <summary>Makes the session.</summary>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(ActiveConnection.ToString(), "Make a guest session"))
        {
            WriteObject(WaitFor(Client.Authentication.CreateGuestSessionAsync));
        }
    }
}
