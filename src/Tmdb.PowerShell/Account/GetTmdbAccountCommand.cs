using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the account details of the signed-in user.</summary>
/// <remarks>Requires a user session. See about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Get-TmdbAccount</code>
/// <para>Displays the account.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbAccount).Username</code>
/// <para>Gets the name of the signed-in user.</para>
/// </example>
/// <example>
/// <code>Get-TmdbAccount | Select-Object Username, LanguageCode, CountryCode, IncludeAdult</code>
/// <para>Displays the user's TMDB account settings.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-details">TMDB: Account details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbAccount")]
[OutputType(typeof(Account))]
public sealed class GetTmdbAccountCommand : ConnectedCmdlet
{
    /// <summary>Requests the account.</summary>
    protected override void ProcessRecord() => Send(subject: null, (client, stop) => client.Account.RefreshAsync(stop));
}
