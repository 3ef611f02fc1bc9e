using System.Text.RegularExpressions;

namespace Tmdb.Help;

/// <summary>What the documentation of every cmdlet must say.</summary>
internal static partial class HelpRules
{
    private const int FewestExamples = 3;

    public static IEnumerable<string> Check(IReadOnlyList<CmdletHelp> cmdlets, IReadOnlyDictionary<string, string> topics)
    {
        var known = cmdlets.Select(c => c.Name).Concat(topics.Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. cmdlets.SelectMany(Check),
            .. cmdlets.SelectMany(c => Unknown(known, TextOf(c)).Select(name => $"{c.Name}: mentions {name}, which does not exist.")),
            .. topics.OrderBy(t => t.Key, StringComparer.Ordinal)
                .SelectMany(t => Unknown(known, t.Value).Select(name => $"{t.Key}: mentions {name}, which does not exist.")),
            .. cmdlets.Select(c => c.Noun).Distinct(StringComparer.Ordinal)
                .Where(noun => !Regex.IsMatch(topics["about_Tmdb"], $@"-{noun}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
                .Select(noun => $"about_Tmdb: lists no cmdlet of {noun}."),
        ];
    }

    private static IEnumerable<string> Check(CmdletHelp cmdlet)
    {
        if (cmdlet.Synopsis is null)
        {
            yield return $"{cmdlet.Name}: the class has no <summary>.";
        }

        foreach (var parameter in cmdlet.Parameters)
        {
            if (parameter.Text.Count == 0)
            {
                yield return $"{cmdlet.Name}: -{parameter.Name} has no <summary>.";
            }
            else if (parameter is { NeedsDefault: true, SaysDefault: false })
            {
                yield return $"{cmdlet.Name}: the <summary> of -{parameter.Name} says neither 'Default: ...' nor 'Without it: ...'.";
            }
        }

        foreach (var output in cmdlet.Outputs.Where(o => o.Text.Count == 0))
        {
            yield return $"{cmdlet.Name}: nothing tells what its output {output.Type} is. Give the class a <returns>.";
        }

        if (cmdlet.Examples.Count < FewestExamples)
        {
            yield return $"{cmdlet.Name}: has {cmdlet.Examples.Count} of {FewestExamples} examples.";
        }

        if (cmdlet.Examples.Any(e => e.Code.Length == 0 || e.Text.Count == 0))
        {
            yield return $"{cmdlet.Name}: an <example> needs a <code>, and a <para> that says what it shows.";
        }
    }

    private static IEnumerable<string> Unknown(HashSet<string> known, string text) =>
        Names().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Where(n => !known.Contains(n));

    private static string TextOf(CmdletHelp cmdlet) => string.Join('\n',
    [
        .. cmdlet.Description,
        .. cmdlet.Parameters.SelectMany(p => p.Text),
        .. cmdlet.Examples.SelectMany(e => e.Text),
        .. cmdlet.Examples.Select(e => e.Code),
    ]);

    /// <summary>What looks like a cmdlet or an about topic of this module.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+-Tmdb\w*|\babout_Tmdb\w*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Names();
}
