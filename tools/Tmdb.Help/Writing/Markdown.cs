using System.Text.RegularExpressions;

namespace Tmdb.Help;

/// <summary>Text as Markdown, with the names of cmdlets and about topics as links to their pages.</summary>
internal static partial class Markdown
{
    public const string Origin = "<!-- Made by tools/Tmdb.Help from the documentation in the code. -->\n";

    public static string Of(DocText text, string? page = null) => string.Concat(text.Runs.Select(r => r.IsCode && !HelpRules.Names().IsMatch(r.Text)
        ? $"`{r.Text}`"
        : HelpRules.Names().Replace(Special().Replace(r.Text, @"\$0"), m => m.Value == page ? m.Value : Link(m.Value))));

    public static string Of(IEnumerable<DocText> paragraphs, string? page = null) => string.Join("\n\n", paragraphs.Select(p => Of(p, page)));

    /// <summary>A cmdlet's page, or an about topic's text.</summary>
    public static string Link(string name) => name.StartsWith("about_", StringComparison.Ordinal)
        ? $"[{name}](../../{Repository.HelpFolder}/{name}.help.txt)"
        : $"[{name}]({name}.md)";

    public static string CodeBlock(string code) => $"```powershell\n{code}\n```";

    /// <summary>What Markdown would take for its own.</summary>
    [GeneratedRegex(@"[*<\[\\|]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();
}
