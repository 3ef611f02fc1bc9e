using System.Collections;
using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>What completers share. A completer never fails and never keeps anybody waiting: where something is wrong, there is nothing to complete.</summary>
internal static class Completion
{
    /// <summary>With all that is around it, nobody waits longer than 300 ms for a Tab. What comes later is there at the next one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>The connection that the cmdlet would use. Null: there is none.</summary>
    public static TmdbConnection? Connection(IDictionary? parameters) => parameters?["Connection"] as TmdbConnection ?? ConnectionStore.Current;

    /// <summary>Those of the texts that begin as the word does, quoted where PowerShell needs it.</summary>
    public static IEnumerable<CompletionResult> Of(string? word, IEnumerable<(string Text, string ToolTip)> all)
    {
        var start = Unquote(word);
        return all
            .Where(c => c.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase)
            .Select(c => new CompletionResult(Quote(c.Text), c.Text, CompletionResultType.ParameterValue, c.ToolTip));
    }

    /// <summary>The word as the user meant it. Its closing quote may be missing.</summary>
    public static string Unquote(string? word) => word switch
    {
        null => string.Empty,
        ['\'', .. var rest] => rest.TrimEnd('\'').Replace("''", "'", StringComparison.Ordinal),
        ['"', .. var rest] => rest.TrimEnd('"'),
        _ => word,
    };

    /// <summary>What the first of the sources gives that gives something in time and without an error. All are asked at once.</summary>
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

    /// <summary>A text as an argument, in quotation marks where PowerShell needs them.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '/' || (c == '-' && text[0] != '-'))
            ? text
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
