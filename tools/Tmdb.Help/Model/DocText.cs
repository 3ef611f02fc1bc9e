using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tmdb.Help;

/// <summary>A paragraph of the documentation: words, some of them code.</summary>
internal sealed partial record DocText(IReadOnlyList<DocText.Run> Runs)
{
    public static DocText Of(string text) => new([new(text, IsCode: false)]);

    /// <summary>The paragraphs of an element: those that are marked, and what stands between them.</summary>
    public static IReadOnlyList<DocText> Paragraphs(XElement? element)
    {
        List<DocText> paragraphs = [];
        List<Run> runs = [];
        foreach (var node in element?.Nodes() ?? [])
        {
            if (node is XElement { Name.LocalName: "para" } para)
            {
                End();
                runs.AddRange(para.Nodes().Select(Read));
                End();
            }
            else if (node is not XComment)
            {
                runs.Add(Read(node));
            }
        }

        End();
        return paragraphs;

        void End()
        {
            if (runs.Any(r => !string.IsNullOrWhiteSpace(r.Text)))
            {
                paragraphs.Add(Trim([.. runs]));
            }

            runs.Clear();
        }
    }

    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(Runs.Select(r => r.Text));

    private static DocText Trim(Run[] runs)
    {
        runs[0] = runs[0] with { Text = runs[0].Text.TrimStart() };
        runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
        return new(runs);
    }

    private static Run Read(XNode node) => node switch
    {
        XText text => new(Space().Replace(text.Value, " "), IsCode: false),
        XElement { Name.LocalName: "c" } code => new(code.Value, IsCode: true),
        XElement { Name.LocalName: "see" } see => Read(see),
        _ => throw new NotSupportedException($"The help has no place for this: {node}"),
    };

    private static Run Read(XElement see)
    {
        if ((string?)see.Attribute("cref") is { } cref)
        {
            return new(XmlDocumentation.CmdletOf(cref) ?? cref[(cref.LastIndexOf('.') + 1)..], IsCode: true);
        }

        return (string?)see.Attribute("href") is { } address
            ? new(see.Value.Length > 0 ? see.Value : address, IsCode: false)
            : new((string)see.Attribute("langword")!, IsCode: true);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    /// <summary>Words, or code.</summary>
    internal readonly record struct Run(string Text, bool IsCode);
}
