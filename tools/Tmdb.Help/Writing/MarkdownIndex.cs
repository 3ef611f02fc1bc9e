using System.Text;

namespace Tmdb.Help;

/// <summary>Writes the list of all cmdlets.</summary>
internal static class MarkdownIndex
{
    public static string Write(IEnumerable<CmdletHelp> cmdlets, IEnumerable<string> topics)
    {
        var page = new StringBuilder(Markdown.Origin)
            .Append("# The cmdlets\n\nThe same as `Get-Help` tells, from the same source.\n\n| Cmdlet | What it does |\n|---|---|\n");
        foreach (var cmdlet in cmdlets.OrderBy(c => c.Noun, StringComparer.Ordinal).ThenBy(c => c.Verb, StringComparer.Ordinal))
        {
            var synopsis = cmdlet.Synopsis is { } s ? Markdown.Of(s, cmdlet.Name) : string.Empty;
            page.Append("| ").Append(Markdown.Link(cmdlet.Name)).Append(" | ").Append(synopsis).Append(" |\n");
        }

        page.Append("\nThe topics:\n\n");
        foreach (var topic in topics.Order(StringComparer.Ordinal))
        {
            page.Append("- ").Append(Markdown.Link(topic)).Append('\n');
        }

        return page.ToString();
    }
}
