using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tmdb.Help;

/// <summary>Writes the XML that Get-Help reads.</summary>
internal static class MamlWriter
{
    private static readonly XNamespace Msh = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static string Write(IEnumerable<CmdletHelp> cmdlets)
    {
        var document = new XDocument(
            new XComment(" Made by tools/Tmdb.Help from the documentation in the code. "),
            new XElement(
                Msh + "helpItems",
                new XAttribute("schema", "maml"),
                new XAttribute(XNamespace.Xmlns + "maml", Maml),
                new XAttribute(XNamespace.Xmlns + "command", Command),
                new XAttribute(XNamespace.Xmlns + "dev", Dev),
                cmdlets.Select(Write)));

        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            document.Save(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static XElement Write(CmdletHelp cmdlet) => new(
        Command + "command",
        new XElement(
            Command + "details",
            new XElement(Command + "name", cmdlet.Name),
            new XElement(Command + "verb", cmdlet.Verb),
            new XElement(Command + "noun", cmdlet.Noun),
            Description(cmdlet.Synopsis is { } synopsis ? [synopsis] : [])),
        Description(cmdlet.Description),
        new XElement(Command + "syntax", cmdlet.ParameterSets.Select(set => new XElement(
            Command + "syntaxItem",
            new XElement(Maml + "name", cmdlet.Name),
            cmdlet.Parameters.Where(p => p.IsIn(set)).Select(p => Write(p, p.InSet(set)!, inSyntax: true))))),
        new XElement(Command + "parameters", cmdlet.Parameters.Select(p => Write(p, p.Overall, inSyntax: false))),
        new XElement(Command + "inputTypes", OrNone(cmdlet.Inputs).Select(t => Write("inputType", t))),
        new XElement(Command + "returnValues", OrNone(cmdlet.Outputs).Select(t => Write("returnValue", t))),
        new XElement(Command + "examples", cmdlet.Examples.Select(Write)),
        new XElement(Command + "relatedLinks", cmdlet.Links.Select(l => new XElement(
            Maml + "navigationLink",
            new XElement(Maml + "linkText", l.Address is null ? l.Text : l.Text + ":"),
            new XElement(Maml + "uri", l.Address)))));

    private static XElement Write(ParameterHelp parameter, ParameterInSet inSet, bool inSyntax) => new(
        Command + "parameter",
        new XAttribute("required", inSet.IsRequired),
        new XAttribute("variableLength", parameter.TypeName.EndsWith("[]", StringComparison.Ordinal)),
        new XAttribute("globbing", parameter.TakesWildcards),
        new XAttribute("pipelineInput", inSet.PipelineInput),
        new XAttribute("position", inSet.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
        new XElement(Maml + "name", parameter.Name),
        inSyntax ? null : Description([.. parameter.Text, .. Choices(parameter)]),
        parameter.IsSwitch ? null : new XElement(Command + "parameterValue", new XAttribute("required", value: true), parameter.TypeName),
        inSyntax ? null : Type(parameter.TypeFullName),
        inSyntax ? null : new XElement(Dev + "defaultValue", parameter.Default ?? (parameter is { IsSwitch: true, SaysDefault: false } ? "False" : "None")));

    private static IEnumerable<DocText> Choices(ParameterHelp parameter)
    {
        if (parameter.Range is { } range)
        {
            yield return DocText.Of($"From {range}.");
        }

        if (parameter.Values.Count > 0 && parameter.Values[0].Text is null)
        {
            yield return DocText.Of($"One of: {string.Join(", ", parameter.Values.Select(v => v.Name))}.");
        }
        else if (parameter.Values.Count > 0)
        {
            // One paragraph: Get-Help leaves an empty line after each.
            yield return DocText.Of(string.Join('\n', parameter.Values.Select(v => $"- {v.Name}: {v.Text}")));
        }
    }

    private static IEnumerable<TypeHelp> OrNone(IReadOnlyList<TypeHelp> types) => types.Count > 0 ? types : [new("None", [])];

    private static XElement Write(string name, TypeHelp type) => new(Command + name, Type(type.Type), Description(type.Text));

    private static XElement Type(string name) => new(Dev + "type", new XElement(Maml + "name", name), new XElement(Maml + "uri"));

    /// <summary>Get-Help itself sets no line and no space between examples.</summary>
    private static XElement Write(ExampleHelp example) => new(
        Command + "example",
        new XElement(Maml + "title", $"-------------------------- {example.Title} --------------------------"),
        new XElement(Dev + "code", example.Code),
        new XElement(Dev + "remarks", Paragraphs(example.Text), new XElement(Maml + "para")));

    private static XElement Description(IEnumerable<DocText> text) => new(Maml + "description", Paragraphs(text));

    private static IEnumerable<XElement> Paragraphs(IEnumerable<DocText> text) => text.Select(t => new XElement(Maml + "para", t.ToString()));
}
