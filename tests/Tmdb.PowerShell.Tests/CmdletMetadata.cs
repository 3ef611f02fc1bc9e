using System.Reflection;

namespace Tmdb.PowerShell.Tests;

/// <summary>The cmdlets as metadata: PowerShell's reference assembly cannot run its attributes, so that nothing here makes one.</summary>
internal sealed record CmdletMetadata(Type Type, string Verb, string Noun, IReadOnlyDictionary<string, object?> Settings)
{
    public static IReadOnlyList<CmdletMetadata> All { get; } =
    [
        .. typeof(TmdbCmdlet).Assembly.GetExportedTypes()
            .Select(type => (Type: type, Attribute: type.GetCustomAttributesData().FirstOrDefault(a => a.AttributeType.Name == "CmdletAttribute")))
            .Where(t => t.Attribute is not null)
            .Select(t => new CmdletMetadata(
                t.Type,
                (string)t.Attribute!.ConstructorArguments[0].Value!,
                (string)t.Attribute.ConstructorArguments[1].Value!,
                t.Attribute.NamedArguments.ToDictionary(a => a.MemberName, a => a.TypedValue.Value, StringComparer.Ordinal)))
            .OrderBy(c => c.Name, StringComparer.Ordinal),
    ];

    public string Name => $"{Verb}-{Noun}";

    public bool SupportsShouldProcess => Settings.GetValueOrDefault("SupportsShouldProcess") is true;

    /// <summary>ConfirmImpact.High is 3.</summary>
    public bool AsksByDefault => Settings.GetValueOrDefault("ConfirmImpact") is 3;

    public bool HasOutputType => Type.GetCustomAttributesData().Any(a => a.AttributeType.Name == "OutputTypeAttribute");

    public IEnumerable<PropertyInfo> Parameters => Type.GetProperties().Where(p => ParameterAttributes(p).Any());

    public static IEnumerable<CustomAttributeData> ParameterAttributes(PropertyInfo property) =>
        property.GetCustomAttributesData().Where(a => a.AttributeType.Name == "ParameterAttribute");

    public static bool TakesPipeline(CustomAttributeData parameter) =>
        parameter.NamedArguments.Any(a => a.MemberName == "ValueFromPipeline" && a.TypedValue.Value is true);

    public static string SetOf(CustomAttributeData parameter) =>
        parameter.NamedArguments.FirstOrDefault(a => a.MemberName == "ParameterSetName").TypedValue.Value as string ?? "(all)";
}
