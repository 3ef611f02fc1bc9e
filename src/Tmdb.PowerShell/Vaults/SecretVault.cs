using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>
/// Calls the SecretManagement commands by name in the caller's session, so that a vault can prompt for a password:
/// <see href="https://learn.microsoft.com/powershell/utility-modules/secretmanagement/overview"/>.
/// </summary>
internal sealed class SecretVault(PSCmdlet cmdlet)
{
    private const string Module = "Microsoft.PowerShell.SecretManagement";

    /// <summary>Reads a secret. An error ends the cmdlet, with one of five error ids.</summary>
    /// <param name="name">The name of the secret.</param>
    /// <param name="vault">The name of the vault; null for the first vault that has the secret, starting with the default vault, like Get-Secret.</param>
    /// <param name="withSession">Whether to read the saved session too.</param>
    public (StoredConnection Stored, ConnectionOrigin Origin) Read(string name, string? vault, bool withSession)
    {
        var (secret, place) = Find(name, vault);
        try
        {
            return (StoredConnection.FromSecret(secret, withSession), ConnectionOrigin.Secret(
                name, place, toRead: vault is not null, toWrite: vault is not null || !string.Equals(place, DefaultVault(), StringComparison.OrdinalIgnoreCase)));
        }
        catch (FormatException e)
        {
            Fail(TmdbErrorKind.SecretUnusable, $"The secret '{name}' in the vault '{place}' cannot be used: {e.Message}", e, name);
            throw;
        }
    }

    /// <summary>Whether the vault, or the default vault if none is specified, contains the secret.</summary>
    public bool Contains(string name, string? vault) =>
        // The name may hold wildcards for Get-SecretInfo, which knows no literal one.
        Invoke("Get-SecretInfo", WildcardPattern.Escape(name), vault ?? DefaultVault(), new Hashtable()).Count > 0;

    /// <summary>Writes a secret, and overwrites an existing one if required. The user has already confirmed: the caller's preferences must not prompt again.</summary>
    public void Write(string name, string? vault, Hashtable secret) =>
        Invoke("Set-Secret", name, vault, new Hashtable { ["Secret"] = secret, ["WhatIf"] = false, ["Confirm"] = false });

    /// <summary>Searches one vault after the other: Get-Secret does not report which vault had the secret, and treats the name as a pattern.</summary>
    private (object Secret, string Vault) Find(string name, string? vault)
    {
        (RuntimeException Error, string Vault)? failure = null;
        foreach (var place in vault is null ? Vaults() : [vault])
        {
            try
            {
                if (Call("Get-Secret", name, place, new Hashtable()).FirstOrDefault()?.BaseObject is { } secret)
                {
                    return (secret, place);
                }
            }
            catch (RuntimeException e) when (e is not PipelineStoppedException)
            {
                // Another vault may have it. Where none has, the one that could not be asked may.
                failure = failure is null && !IsNotFound(e) ? (e, place) : failure;
            }
        }

        if (failure is { } first)
        {
            Throw(first.Error, name, first.Vault);
        }

        ThrowNotFound(name, vault, cause: null);
        throw new InvalidOperationException();
    }

    /// <summary>The registered vaults, starting with the default vault.</summary>
    private IEnumerable<string> Vaults() => Invoke("Get-SecretVault", name: null, vault: null, new Hashtable())
        .OrderByDescending(v => LanguagePrimitives.IsTrue(v.Properties["IsDefault"]?.Value))
        .Select(v => v.Properties["Name"]?.Value as string)
        .OfType<string>();

    private string? DefaultVault() => Invoke("Get-SecretVault", name: null, vault: null, new Hashtable())
        .FirstOrDefault(v => LanguagePrimitives.IsTrue(v.Properties["IsDefault"]?.Value))?.Properties["Name"]?.Value as string;

    /// <summary>Calls a command. An error ends the cmdlet.</summary>
    private Collection<PSObject> Invoke(string command, string? name, string? vault, Hashtable parameters)
    {
        try
        {
            return Call(command, name, vault, parameters);
        }
        catch (RuntimeException e) when (e is not PipelineStoppedException)
        {
            Throw(e, name, vault);
            throw;
        }
    }

    private Collection<PSObject> Call(string command, string? name, string? vault, Hashtable parameters)
    {
        Add("Name", name);
        Add("Vault", vault);
        Add("ErrorAction", "Stop");
        return cmdlet.InvokeCommand.InvokeScript(
            useLocalScope: true,
            ScriptBlock.Create($"param($Parameters) {Module}\\{command} @Parameters"),
            input: null!,
            args: [parameters]);

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                parameters[key] = value;
            }
        }
    }

    private void Throw(RuntimeException e, string? name, string? vault)
    {
        // SecretManagement tells the cases apart by error id, a locked vault by the type of its exception.
        var id = e.ErrorRecord.FullyQualifiedErrorId;
        var cause = e.ErrorRecord.Exception;
        if (e is CommandNotFoundException)
        {
            Fail(TmdbErrorKind.SecretManagementMissing, $"The module {Module} is not installed.", cause, Module);
        }
        else if (id.StartsWith("GetSecretVaultNotFound", StringComparison.Ordinal) || id.StartsWith("SetSecretCommandFailNoVault", StringComparison.Ordinal))
        {
            Fail(TmdbErrorKind.VaultNotFound, vault is null ? "There is no default vault." : $"There is no vault '{vault}'.", cause, vault);
        }
        else if (IsNotFound(e))
        {
            ThrowNotFound(name, vault, cause);
        }
        else if (cause.GetType().Name.Contains("PasswordRequired", StringComparison.Ordinal) || cause.Message.Contains("locked", StringComparison.OrdinalIgnoreCase))
        {
            Fail(TmdbErrorKind.VaultLocked, $"The vault{(vault is null ? string.Empty : $" '{vault}'")} is locked.", cause, vault);
        }
        else
        {
            Fail(TmdbErrorKind.VaultFailed, $"The vault{(vault is null ? string.Empty : $" '{vault}'")} failed: {cause.Message}", cause, name);
        }
    }

    private static bool IsNotFound(RuntimeException e) => e.ErrorRecord.FullyQualifiedErrorId.StartsWith("GetSecretNotFound", StringComparison.Ordinal);

    private void ThrowNotFound(string? name, string? vault, Exception? cause) =>
        Fail(TmdbErrorKind.SecretNotFound, $"There is no secret '{name}' in {(vault is null ? "any vault" : $"the vault '{vault}'")}.", cause, name);

    private void Fail(TmdbErrorKind kind, string message, Exception? cause, object? target) =>
        cmdlet.ThrowTerminatingError(ErrorRecords.From(new TmdbException(kind, message, cause), target));
}
