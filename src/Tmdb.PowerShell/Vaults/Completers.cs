using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Shell = System.Management.Automation.PowerShell;

namespace Tmdb.PowerShell;

/// <summary>Completes the names of the registered vaults.</summary>
public sealed class VaultCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(
            wordToComplete,
            Completion.Run(shell => shell.AddCommand("Microsoft.PowerShell.SecretManagement\\Get-SecretVault"))
                .Select(v => ((string)v.Properties["Name"].Value, $"{v.Properties["Name"].Value} ({v.Properties["ModuleName"].Value})")));
}

/// <summary>Completes the names of the secrets in the vault that is given, else in all.</summary>
public sealed class SecretNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(
            wordToComplete,
            Completion.Run(shell =>
            {
                shell.AddCommand("Microsoft.PowerShell.SecretManagement\\Get-SecretInfo");
                if (fakeBoundParameters?["Vault"] is string vault)
                {
                    shell.AddParameter("Vault", vault);
                }
            }).Select(s => ((string)s.Properties["Name"].Value, $"{s.Properties["Name"].Value} ({s.Properties["Type"].Value}, vault {s.Properties["VaultName"].Value})")));
}

/// <summary>What completers share. A completer never fails: where something is wrong, there is nothing to complete.</summary>
internal static class Completion
{
    /// <summary>Those of the texts that begin as the word does, quoted where PowerShell needs it.</summary>
    public static IEnumerable<CompletionResult> Of(string? word, IEnumerable<(string Text, string ToolTip)> all)
    {
        var start = (word ?? string.Empty).Trim('\'', '"');
        return all
            .Where(c => c.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .Select(c => new CompletionResult(Quote(c.Text), c.Text, CompletionResultType.ParameterValue, c.ToolTip));
    }

    public static IReadOnlyList<PSObject> Run(Action<Shell> build)
    {
        try
        {
            using var shell = Shell.Create(RunspaceMode.CurrentRunspace);
            build(shell);
            shell.AddParameter("ErrorAction", ActionPreference.Ignore);
            return [.. shell.Invoke()];
        }
        catch (RuntimeException)
        {
            return []; // No SecretManagement, or a vault that is locked.
        }
    }

    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '/' || (c == '-' && text[0] != '-'))
            ? text
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
