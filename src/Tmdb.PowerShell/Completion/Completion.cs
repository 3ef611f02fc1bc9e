using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>What completers share. A completer never fails and never keeps anybody waiting: where something is wrong, there is nothing to complete.</summary>
internal static class Completion
{
    /// <summary>Longer than this nobody waits for a Tab. What comes later is there at the next one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

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

    /// <summary>What the task gives, if it gives it in time and without an error.</summary>
    public static T? InTime<T>(Func<Task<T>> start)
        where T : class
    {
        try
        {
            var task = start();
            return task.Wait(Patience) ? task.Result : null;
        }
        catch (Exception e) when (e is AggregateException or TmdbException or RuntimeException)
        {
            return null;
        }
    }

    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '/' || (c == '-' && text[0] != '-'))
            ? text
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";
}
