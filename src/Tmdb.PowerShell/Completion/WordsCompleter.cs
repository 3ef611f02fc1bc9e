using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>The base class of the completers of TMDB's words, of which there may be others that the module does not know.</summary>
/// <param name="words">The words.</param>
public abstract class WordsCompleter(params string[] words) : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(wordToComplete, words.Select(word => (word, word)));
}
