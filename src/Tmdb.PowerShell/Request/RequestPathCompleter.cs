using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Tmdb.Sandbox;

namespace Tmdb.PowerShell;

/// <summary>Completes the paths of TMDB's operations. Replace the placeholders in braces.</summary>
public sealed class RequestPathCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var method = (fakeBoundParameters?["Method"] as string ?? "Get").ToUpperInvariant();
        var word = Completion.Unquote(wordToComplete);
        var start = word.Length > 0 && word[0] != '/' ? "/" + word : word;
        return Completion.Of(start, TmdbSandbox.Operations
            .Where(operation => operation.Method == method)
            .Select(operation => (Filled(operation.Path, start), $"{operation.Method} {operation.Path}")));
    }

    /// <summary>Applies the parameters that the word already contains: <c>/3/movie/550/cr</c> matches <c>/3/movie/{movie_id}/credits</c>.</summary>
    private static string Filled(string path, string word)
    {
        var given = word.Split('/');
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length && i < given.Length - 1; i++)
        {
            if (segments[i] is ['{', ..] && given[i].Length > 0)
            {
                segments[i] = given[i];
            }
        }

        return string.Join('/', segments);
    }
}
