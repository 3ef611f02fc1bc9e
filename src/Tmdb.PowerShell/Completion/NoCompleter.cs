using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Completes nothing. Without a completer, PowerShell would suggest file names, which these parameters do not accept.</summary>
public sealed class NoCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) => [];
}

/// <summary>Completes the paths of folders.</summary>
public sealed class FolderCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionCompleters.CompleteFilename(wordToComplete).Where(result => result.ResultType == CompletionResultType.ProviderContainer);
}

/// <summary>Completes ratings: 0.5 to 10 in steps of 0.5.</summary>
public sealed class RatingCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Enumerable.Range(1, 20)
            .Select(half => FormattableString.Invariant($"{half / 2.0}"))
            .Where(rating => rating.StartsWith(Completion.Unquote(wordToComplete), StringComparison.Ordinal))
            .Select(rating => new CompletionResult(rating));
}

/// <summary>Completes the variables of the session that hold a connection.</summary>
public sealed class ConnectionCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace);
        var variables = shell.AddCommand("Microsoft.PowerShell.Utility\\Get-Variable").Invoke<PSVariable>();
        return
        [
            .. variables
                .Where(v => PSObjects.Bare(v.Value) is TmdbConnection && ("$" + v.Name).StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase))
                .Select(v => new CompletionResult("$" + v.Name, "$" + v.Name, CompletionResultType.Variable, v.Value.ToString()!)),
        ];
    }
}
