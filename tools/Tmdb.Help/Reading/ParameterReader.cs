using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Tmdb.Help;

/// <summary>Reads a parameter from the property that it is.</summary>
internal static partial class ParameterReader
{
    /// <summary>The two that SupportsShouldProcess gives.</summary>
    public static IEnumerable<ParameterHelp> ShouldProcess { get; } =
    [
        Switch("WhatIf", "wi", "Shows what would be done, and does nothing."),
        Switch("Confirm", "cf", "Asks before each change."),
    ];

    /// <summary>The three that SupportsPaging gives.</summary>
    public static IEnumerable<ParameterHelp> Paging { get; } =
    [
        Number("First", "The number of rows to get for each input, from as many pages as required. Default: 20."),
        Number("Skip", "The number of rows to skip before the first one. Default: 0."),
        Switch("IncludeTotalCount", alias: null, "Emits the total number of rows before them."),
    ];

    public static ParameterHelp Read(PropertyInfo property, XmlDocumentation documentation)
    {
        var text = DocText.Paragraphs(documentation.Of(property)?.Element("summary"));
        var type = property.PropertyType;
        var isSwitch = type.Name == "SwitchParameter";
        var sets = property.AttributesNamed("Parameter").Select(Read).ToList();
        return new()
        {
            Name = property.Name,
            TypeName = TypeNames.Short(type),
            TypeFullName = TypeNames.Full(type),
            IsSwitch = isSwitch,
            Text = text,
            Values = [.. Values(property, documentation)],
            Range = Range(property),
            Default = text.Select(t => DefaultIn(t.ToString())).FirstOrDefault(d => d is not null),
            NeedsDefault = type.IsValueType && !isSwitch && Nullable.GetUnderlyingType(type) is null && !sets.TrueForAll(s => s.IsRequired),
            Aliases = [.. property.AttributesNamed("Alias").SelectMany(a => a.Arguments()).Select(a => (string)a!)],
            TakesWildcards = property.AttributeNamed("SupportsWildcards") is not null,
            Sets = sets,
        };
    }

    private static ParameterInSet Read(CustomAttributeData parameter) => new(
        parameter.Setting("ParameterSetName") as string ?? ParameterHelp.AllSets,
        parameter.Setting("Mandatory") is true,
        parameter.Setting("Position") as int?,
        parameter.Setting("ValueFromPipeline") is true,
        parameter.Setting("ValueFromPipelineByPropertyName") is true);

    private static IEnumerable<ValueHelp> Values(PropertyInfo property, XmlDocumentation documentation)
    {
        if (property.AttributeNamed("ValidateSet") is { } set)
        {
            return set.Arguments().Select(a => new ValueHelp((string)a!, Text: null));
        }

        var type = TypeNames.Element(property.PropertyType);
        return !type.IsEnum
            ? []
            : type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(f => new ValueHelp(f.Name, DocText.Paragraphs(documentation.Of(f)?.Element("summary")) is [var first, ..] ? first : null));
    }

    private static string? Range(PropertyInfo property) =>
        property.AttributeNamed("ValidateRange")?.Arguments().ToList() is [{ } least, { } greatest] && greatest is not int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"{least} to {greatest}")
        : null;

    private static string? DefaultIn(string text) =>
        DefaultSentence().Match(text) is { Success: true } match ? match.Groups["value"].Value : null;

    private static ParameterHelp Number(string name, string text) => new()
    {
        Name = name,
        TypeName = "ulong",
        TypeFullName = "System.UInt64",
        Text = [DocText.Of(text)],
        Default = DefaultIn(text),
        Sets = [new(ParameterHelp.AllSets)],
    };

    private static ParameterHelp Switch(string name, string? alias, string text) => new()
    {
        Name = name,
        TypeName = "switch",
        TypeFullName = "System.Management.Automation.SwitchParameter",
        IsSwitch = true,
        Text = [DocText.Of(text)],
        Aliases = alias is null ? [] : [alias],
        Sets = [new(ParameterHelp.AllSets)],
    };

    /// <summary>A default that is a literal. What takes more words to say is a sentence, "Without it: ...", and not a value to show.</summary>
    [GeneratedRegex(
        @"\bDefault: (?<value>[^\s,]+)\.(?=\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DefaultSentence();
}
