using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the account of the user who is signed in.</summary>
/// <remarks>Needs a user's session: see about_Tmdb_Authentication.</remarks>
/// <example>
/// <code>Get-TmdbAccount</code>
/// <para>Shows the account.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbAccount).Username</code>
/// <para>Gives the name of the user who is signed in.</para>
/// </example>
/// <example>
/// <code>Get-TmdbAccount | Select-Object Username, LanguageCode, CountryCode, IncludeAdult</code>
/// <para>Shows what the user has chosen in the settings at TMDB.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/account-details">TMDB: Account details</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbAccount")]
[OutputType(typeof(Account))]
public sealed class GetTmdbAccountCommand : ConnectedCmdlet
{
    /// <summary>Asks for the account.</summary>
    protected override void ProcessRecord() => Send(subject: null, (client, stop) => client.Account.RefreshAsync(stop));
}
