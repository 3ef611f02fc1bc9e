using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tmdb.Help;

/// <summary>The documentation files that the compiler wrote beside the assemblies.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    public XmlDocumentation(params IEnumerable<Assembly> assemblies)
    {
        foreach (var member in assemblies.SelectMany(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml")).Descendants("member")))
        {
            _members[(string)member.Attribute("name")!] = member;
        }
    }

    public XElement? Of(Type type) => Find($"T:{IdOf(type)}", type.BaseType);

    public XElement? Of(PropertyInfo property) =>
        Find($"P:{IdOf(property.DeclaringType!)}.{property.Name}", property.DeclaringType!.BaseType, property.Name);

    public XElement? Of(FieldInfo field) => Find($"F:{IdOf(field.DeclaringType!)}.{field.Name}", baseType: null);

    public DocText? SummaryOf(Type type) => DocText.Paragraphs(Of(type)?.Element("summary")) is [var first, ..] ? first : null;

    /// <summary>The cmdlet that a reference in the code points at; null when it is none.</summary>
    public static string? CmdletOf(string cref) =>
        CommandClass().Match(cref) is { Success: true } match ? $"{match.Groups["verb"].Value}-{match.Groups["noun"].Value}" : null;

    private XElement? Find(string id, Type? baseType, string? property = null)
    {
        var member = _members.GetValueOrDefault(id);
        if (member is null || member.Element("inheritdoc") is not { } inherit)
        {
            return member;
        }

        // Either what it names, or the same thing further up.
        return (string?)inherit.Attribute("cref") is { } cref
            ? _members.GetValueOrDefault(cref)
            : property is null
                ? (baseType is null ? null : Of(baseType))
                : baseType?.GetProperty(property) is { } inherited ? Of(inherited) : null;
    }

    private static string IdOf(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(
        @"\.(?<verb>[A-Z][a-z]+)(?<noun>Tmdb\w*)Command$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandClass();
}
