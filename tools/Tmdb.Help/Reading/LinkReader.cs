using System.Xml.Linq;

namespace Tmdb.Help;

/// <summary>Finds where a reader may want to go from here.</summary>
internal static class LinkReader
{
    /// <summary>
    /// The project's page, the cmdlets of the same noun, what the documentation refers to, what its texts mention, and what concerns all.
    /// </summary>
    public static IEnumerable<LinkHelp> Read(
        string name, IEnumerable<string> cmdlets, XElement? documentation, IEnumerable<DocText> texts, string? onlinePage)
    {
        var references = documentation?.Descendants().Where(e => e.Name.LocalName is "see" or "seealso").ToList() ?? [];
        var noun = name[name.IndexOf('-', StringComparison.Ordinal)..];
        var names = cmdlets.Where(c => c.EndsWith(noun, StringComparison.Ordinal))
            .Concat(references.Select(r => (string?)r.Attribute("cref")).OfType<string>().Select(XmlDocumentation.CmdletOf).OfType<string>())
            .Concat(texts.SelectMany(t => HelpRules.Names().Matches(t.ToString())).Select(m => m.Value))
            .Concat(["about_Tmdb", "about_Tmdb_Errors"])
            .Where(n => n != name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(n => n.StartsWith("about_", StringComparison.Ordinal)) // Stable: otherwise they stay as they come.
            .Select(n => new LinkHelp(n));
        var addresses = references.Where(r => r.Attribute("href") is not null)
            .Select(r => new LinkHelp(r.Value.Trim(), (string)r.Attribute("href")!));
        IEnumerable<LinkHelp> online = onlinePage is null ? [] : [new(LinkHelp.Online, onlinePage)];
        return [.. online, .. names, .. addresses];
    }
}
