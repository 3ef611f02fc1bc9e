using System.Globalization;
using System.Text;

namespace Tmdb.Help;

/// <summary>Writes a cmdlet's page.</summary>
internal static class MarkdownPage
{
    private const string CommonParameters =
        "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters";

    public static string Write(CmdletHelp cmdlet)
    {
        var page = new StringBuilder(Markdown.Origin);
        Add($"# {cmdlet.Name}");
        Add(Markdown.Of(cmdlet.Description, cmdlet.Name));

        Add("## Syntax");
        Add(Markdown.CodeBlock(string.Join("\n\n", cmdlet.ParameterSets.Select(set => Syntax.Of(cmdlet, set)))));

        Add("## Examples");
        foreach (var example in cmdlet.Examples)
        {
            Add($"### {example.Title}");
            Add(Markdown.CodeBlock(example.Code));
            Add(Markdown.Of(example.Text, cmdlet.Name));
        }

        Add("## Parameters");
        foreach (var parameter in cmdlet.Parameters)
        {
            Add($"### -{parameter.Name}");
            Add(Markdown.Of(parameter.Text, cmdlet.Name));
            Add(Values(parameter));
            Add(string.Join(" · ", Facts(parameter)));
        }

        Add("### Common parameters");
        Add($"As every cmdlet has them: [about_CommonParameters]({CommonParameters}).");

        Add("## Inputs");
        Add(Types(cmdlet.Inputs, cmdlet.Name));
        Add("## Outputs");
        Add(Types(cmdlet.Outputs, cmdlet.Name));

        Add("## Related");
        Add(string.Join('\n', cmdlet.Links.Where(l => l.Text != LinkHelp.Online).Select(Link)));
        return page.ToString();

        void Add(string text)
        {
            if (text.Length > 0)
            {
                page.Append(page.Length == Markdown.Origin.Length ? string.Empty : "\n").Append(text).Append('\n');
            }
        }
    }

    private static IEnumerable<string> Facts(ParameterHelp parameter)
    {
        yield return $"`{parameter.TypeName}`";
        if (parameter.IsRequired)
        {
            yield return "required";
        }

        if (parameter.Position is { } position)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"position {position}");
        }

        if (parameter.Range is { } range)
        {
            yield return $"from {range}";
        }

        if (parameter.Overall is { PipelineInput: not "false" } set)
        {
            yield return $"pipeline input {set.PipelineInput["true ".Length..].Trim('(', ')')}";
        }

        if (parameter.Aliases.Count > 0)
        {
            yield return $"alias {string.Join(", ", parameter.Aliases.Select(a => $"`{a}`"))}";
        }

        if (parameter.TakesWildcards)
        {
            yield return "wildcards";
        }
    }

    private static string Link(LinkHelp link) => link.Address is null ? $"- {Markdown.Link(link.Text)}" : $"- [{link.Text}]({link.Address})";

    private static string Values(ParameterHelp parameter) => parameter.Values.Count > 0 && parameter.Values[0].Text is null
        ? $"One of: {string.Join(", ", parameter.Values.Select(v => $"`{v.Name}`"))}."
        : string.Join('\n', parameter.Values.Select(v => v.Text is null ? $"- `{v.Name}`" : $"- `{v.Name}`: {Markdown.Of(v.Text)}"));

    private static string Types(IReadOnlyList<TypeHelp> types, string page) => types.Count == 0
        ? "None."
        : string.Join("\n\n", types.Select(t => $"`{t.Type}`\n\n{Markdown.Of(t.Text, page)}"));
}
