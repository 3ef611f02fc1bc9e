using System.Collections;
using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Helpers for argument completers. A completer never fails and returns quickly: if there is a problem, it returns no results.</summary>
internal static class Completion
{
    /// <summary>Limits completion to 300 ms in total. Results that arrive later are available at the next one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>The connection that the cmdlet would use; null when there is none.</summary>
    public static TmdbConnection? Connection(IDictionary? parameters) => parameters?["Connection"] as TmdbConnection ?? ConnectionStore.Current;

    /// <summary>The values that start with the word, quoted where PowerShell requires it.</summary>
    public static IEnumerable<CompletionResult> Of(string? word, IEnumerable<(string Text, string ToolTip)> all)
    {
        var start = Unquote(word);
        return all
            .Where(c => c.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .Select(c => new CompletionResult(Quote(c.Text), c.Text, CompletionResultType.ParameterValue, c.ToolTip));
    }

    /// <summary>The word without its quotation marks. The closing one may be missing.</summary>
    public static string Unquote(string? word) => word switch
    {
        null => string.Empty,
        ['\'', .. var rest] => rest.TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal),
        ['"', .. var rest] => rest.TrimEnd('"'),
        _ => word,
    };

    /// <summary>The result of the first source that succeeds in time with a result. All sources are queried at the same time.</summary>
    public static T? InTime<T>(params Func<Task<T?>>[] sources)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        var tasks = Array.ConvertAll(sources, Task.Run);
        foreach (var task in tasks)
        {
            try
            {
                var left = Patience - Stopwatch.GetElapsedTime(started);
                if (task.Wait(left > TimeSpan.Zero ? left : TimeSpan.Zero) && task.Result is { } result)
                {
                    return result;
                }
            }
            catch (AggregateException e) when (e.InnerException is TmdbException or RuntimeException)
            {
                // The next one may know.
            }
        }

        return null;
    }

    /// <summary>A code and its name, each to be completed.</summary>
    public static IEnumerable<(string Text, string ToolTip)> CodeAndName(string? code, string? name) =>
        new[] { code, name }.Where(text => !string.IsNullOrEmpty(text)).Select(text => (text!, $"{code} ({name})"));

    /// <summary>The best matches of a search for the first letters; none without letters.</summary>
    public static async Task<IReadOnlyList<T>> FirstPageAsync<T>(CompletionQuestion question, Func<string, TmdbPageable<T>> search)
    {
        if (!string.IsNullOrWhiteSpace(question.Word))
        {
            await foreach (var page in search(question.Word).AsPagesAsync().ConfigureAwait(false))
            {
                return page.Results;
            }
        }

        return [];
    }

    /// <summary>A value as an argument, in quotation marks where PowerShell requires them.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '/' || (c == '-' && text[0] != '-'))
            ? text
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
