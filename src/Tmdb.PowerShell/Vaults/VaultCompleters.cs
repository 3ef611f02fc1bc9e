using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Shell = System.Management.Automation.PowerShell;

namespace Tmdb.PowerShell;

/// <summary>Completes the names of the registered vaults.</summary>
public sealed class VaultCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var vaults = VaultQueries.Run("Get-SecretVault", vault: null);
        return Completion.Of(wordToComplete, vaults.Select(v => (Text(v, "Name"), $"{Text(v, "Name")} ({Text(v, "ModuleName")})")));
    }

    private static string Text(PSObject vault, string property) => (string)vault.Properties[property].Value;
}

/// <summary>Completes the names of the secrets in the specified vault, or in all vaults.</summary>
public sealed class SecretNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var secrets = VaultQueries.Run("Get-SecretInfo", fakeBoundParameters?["Vault"] as string);
        return Completion.Of(
            wordToComplete,
            secrets.Select(s => (s.Properties["Name"].Value.ToString()!, $"{s.Properties["Name"].Value} ({s.Properties["Type"].Value}, vault {s.Properties["VaultName"].Value})")));
    }
}

/// <summary>Queries SecretManagement in a separate runspace, in which no vault can prompt for a password during completion.</summary>
internal static class VaultQueries
{
    private static readonly Lazy<Runspace> Background = new(() =>
    {
        var runspace = RunspaceFactory.CreateRunspace();
        runspace.Open();
        return runspace;
    });

    private static readonly SemaphoreSlim OneAtATime = new(1);

    public static IReadOnlyList<PSObject> Run(string command, string? vault) =>
        Completion.InTime(() => Task.FromResult<IReadOnlyList<PSObject>?>(Ask(command, vault))) ?? [];

    private static IReadOnlyList<PSObject> Ask(string command, string? vault)
    {
        if (!OneAtATime.Wait(millisecondsTimeout: 0))
        {
            return []; // The one before is not done: a slow vault.
        }

        try
        {
            using var shell = Shell.Create();
            shell.Runspace = Background.Value;
            shell.AddCommand($"Microsoft.PowerShell.SecretManagement\\{command}").AddParameter("ErrorAction", ActionPreference.Ignore);
            if (vault is not null)
            {
                shell.AddParameter("Vault", vault);
            }

            return [.. shell.Invoke()];
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
