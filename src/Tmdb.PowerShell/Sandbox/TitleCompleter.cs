using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Completes ids by the titles in the sandbox's catalog, when connected to a sandbox.</summary>
public sealed class TitleCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Connection(fakeBoundParameters) is { BaseUri.IsLoopback: true } connection
            ? Complete(connection.BaseUri, parameterName, Completion.Unquote(wordToComplete))
            : [];

    private static IEnumerable<CompletionResult> Complete(Uri address, string parameterName, string word) =>
        RunningSandboxes.List()
            .Where(s => s.BaseUri == address)
            .SelectMany(s => parameterName == "TvSeriesId" ? s.TvSeries : s.Movies)
            .Select(t => (Id: t.Id.ToString(CultureInfo.InvariantCulture), Text: t.Year is null ? t.Title : string.Create(CultureInfo.InvariantCulture, $"{t.Title} ({t.Year})")))
            .Where(t => t.Id.StartsWith(word, StringComparison.Ordinal) || t.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            .OrderBy(t => t.Text, StringComparer.CurrentCultureIgnoreCase)
            .Select(t => new CompletionResult(t.Id, t.Text, CompletionResultType.ParameterValue, $"{t.Text}, id {t.Id}"));
}
