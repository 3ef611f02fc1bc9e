using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Saves the connection's credential, session, user token, and address in a SecretManagement vault. Connect-Tmdb -SecretName restores them without a sign-in.</summary>
/// <remarks>
/// The secret is a hashtable of SecureString values. The cmdlet has no output. Requires the module Microsoft.PowerShell.SecretManagement and
/// a registered vault. See about_Tmdb_Authentication.
/// </remarks>
/// <example>
/// <code>Save-TmdbConnection Tmdb</code>
/// <para>Saves the connection in the default vault.</para>
/// </example>
/// <example>
/// <code>
/// Save-TmdbConnection -SecretName Tmdb -Vault Home
/// Connect-Tmdb -SecretName Tmdb -Vault Home
/// </code>
/// <para>Saves the connection in the vault Home. In a new PowerShell session, the second command connects without a sign-in.</para>
/// </example>
/// <example>
/// <code>
/// Save-TmdbConnection -SecretName Tmdb -Vault Home
/// $null = New-TmdbGuestSession
/// Save-TmdbConnection -SecretName Tmdb -Vault Home -Force
/// </code>
/// <para>Overwrites the previously saved connection.</para>
/// </example>
/// <example>
/// <code>Save-TmdbConnection -SecretName Tmdb -Vault Home -WhatIf</code>
/// <para>Shows where the connection would be saved, without saving it.</para>
/// </example>
/// <seealso cref="ConnectTmdbCommand"/>
/// <seealso href="https://learn.microsoft.com/powershell/utility-modules/secretmanagement/overview">SecretManagement</seealso>
[Cmdlet(VerbsData.Save, "TmdbConnection", SupportsShouldProcess = true)]
public sealed class SaveTmdbConnectionCommand : ConnectedCmdlet
{
    /// <summary>The name of the secret.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(SecretNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? SecretName { get; set; }

    /// <summary>The name of the vault. Without it, the default vault.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(VaultCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Vault { get; set; }

    /// <summary>Overwrites an existing secret.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Saves the connection.</summary>
    protected override void ProcessRecord()
    {
        var vault = new SecretVault(this);
        if (!Force && vault.Contains(SecretName!, Vault))
        {
            ThrowTerminatingError(ErrorRecords.From(new TmdbException(TmdbErrorKind.SecretExists, $"The secret '{SecretName}' already exists."), SecretName));
        }

        if (ShouldProcess($"secret '{SecretName}' in {(Vault is null ? "the default vault" : $"the vault '{Vault}'")}", "Save the connection"))
        {
            vault.Write(SecretName!, Vault, StoredConnection.ToSecret(Client));
        }
    }
}
