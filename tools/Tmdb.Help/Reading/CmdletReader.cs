using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Tmdb.PowerShell;

namespace Tmdb.Help;

/// <summary>Reads the cmdlets from the compiled module and from the documentation in its code.</summary>
internal sealed class CmdletReader(string root)
{
    private static readonly Assembly Module = typeof(TmdbCmdlet).Assembly;

    private readonly XmlDocumentation _documentation =
        new(Module, typeof(TmdbClient).Assembly, typeof(Tmdb.Sandbox.TmdbSandbox).Assembly);

    public IReadOnlyList<CmdletHelp> ReadAll()
    {
        var types = Module.GetExportedTypes().Where(t => t.AttributeNamed("Cmdlet") is not null).OrderBy(NameOf, StringComparer.Ordinal).ToList();
        var names = types.ConvertAll(NameOf);
        return types.ConvertAll(type => Read(type, names));
    }

    private CmdletHelp Read(Type type, IReadOnlyList<string> names)
    {
        var cmdlet = type.AttributeNamed("Cmdlet")!;
        var documentation = _documentation.Of(type);
        var parameters = ParametersOf(type, cmdlet).ToList();
        var summary = DocText.Paragraphs(documentation?.Element("summary"));
        IReadOnlyList<DocText> description = [.. summary, .. DocText.Paragraphs(documentation?.Element("remarks"))];
        return new()
        {
            Verb = (string)cmdlet.ConstructorArguments[0].Value!,
            Noun = (string)cmdlet.ConstructorArguments[1].Value!,
            Synopsis = summary is [var first, ..] ? first : null,
            Description = description,
            ParameterSets = SetsOf(cmdlet, parameters),
            Parameters = parameters,
            Inputs = [.. InputsOf(type, parameters)],
            Outputs = [.. OutputsOf(type, documentation, parameters)],
            Examples = [.. documentation?.Elements("example").Select(ReadExample) ?? []],
            Links =
            [
                .. LinkReader.Read(
                    NameOf(type),
                    names,
                    documentation,
                    [.. description, .. parameters.SelectMany(p => p.Text)],
                    Repository.OnlinePage(root, NameOf(type))),
            ],
        };
    }

    private static string NameOf(Type type) =>
        XmlDocumentation.CmdletOf("." + type.Name) ?? throw new NotSupportedException($"{type.Name} is not named as cmdlets are.");

    private IEnumerable<ParameterHelp> ParametersOf(Type type, CustomAttributeData cmdlet)
    {
        var own = type.GetProperties().Where(p => p.AttributeNamed("Parameter") is not null)
            .OrderBy(p => DistanceTo(p.DeclaringType!))
            .ThenBy(p => p.MetadataToken)
            .Select(p => ParameterReader.Read(p, _documentation))
            .OrderBy(p => p.Position ?? (p.Sets[0].IsRequired ? int.MaxValue - 1 : int.MaxValue));
        return own
            .Concat(cmdlet.Setting("SupportsPaging") is true ? ParameterReader.Paging : [])
            .Concat(cmdlet.Setting("SupportsShouldProcess") is true ? ParameterReader.ShouldProcess : []);

        int DistanceTo(Type declaring)
        {
            var steps = 0;
            for (var t = type; t != declaring; t = t.BaseType!)
            {
                steps++;
            }

            return steps;
        }
    }

    private static List<string> SetsOf(CustomAttributeData cmdlet, IEnumerable<ParameterHelp> parameters)
    {
        var first = cmdlet.Setting("DefaultParameterSetName") as string;
        List<string> sets =
        [
            // The default set may have no parameter of its own.
            .. parameters.SelectMany(p => p.Sets).Select(s => s.Set).Where(s => s != ParameterHelp.AllSets).Concat(first is null ? [] : [first])
                .Distinct(StringComparer.Ordinal).OrderBy(s => s == first ? 0 : 1),
        ];
        return sets.Count > 0 ? sets : [ParameterHelp.AllSets];
    }

    private static IEnumerable<TypeHelp> InputsOf(Type type, IReadOnlyList<ParameterHelp> parameters)
    {
        foreach (var parameter in parameters.Where(p => p.Sets.Any(s => s.ByValue)))
        {
            yield return new(
                TypeNames.Full(TypeNames.Element(type.GetProperty(parameter.Name)!.PropertyType)),
                [DocText.Of($"For -{parameter.Name}. {string.Join(' ', parameter.Text)}")]);
        }

        var byName = parameters.Where(p => p.Sets.Any(s => s.ByPropertyName)).ToList();
        if (byName.Count > 0)
        {
            var properties = string.Join(", ", byName.Select(p => string.Join(" or ", [p.Name, .. p.Aliases])));
            yield return new("System.Management.Automation.PSObject", [DocText.Of($"Anything that has the property {properties}.")]);
        }
    }

    private IEnumerable<TypeHelp> OutputsOf(Type type, XElement? documentation, IReadOnlyList<ParameterHelp> parameters)
    {
        var passThru = parameters.FirstOrDefault(p => p.Name == "PassThru");
        foreach (var output in type.AttributesNamed("OutputType").SelectMany(a => a.Arguments()).OfType<Type>())
        {
            IReadOnlyList<DocText> text = DocText.Paragraphs(documentation?.Element("returns")) is { Count: > 0 } returns
                ? returns
                : passThru is not null
                    ? [DocText.Of($"With -PassThru. {string.Join(' ', passThru.Text)}")]
                    : _documentation.SummaryOf(output) is { } summary ? [summary] : [];
            yield return new(TypeNames.Full(output), text);
        }
    }

    private static ExampleHelp ReadExample(XElement example, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"Example {index + 1}"),
        Code((string?)example.Element("code") ?? string.Empty),
        DocText.Paragraphs(new XElement("text", example.Elements("para"))));

    /// <summary>The code without the indentation that it has in the comment.</summary>
    private static string Code(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        var indentation = lines.Skip(1).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select((line, i) => i == 0 ? line.Trim() : line[Math.Min(indentation, line.Length)..].TrimEnd()));
    }
}
