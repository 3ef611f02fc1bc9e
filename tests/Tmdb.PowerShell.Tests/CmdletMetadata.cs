using System.Reflection;

namespace Tmdb.PowerShell.Tests;

/// <summary>The cmdlets as metadata: PowerShell's reference assembly cannot run its attributes, so that nothing here makes one.</summary>
internal sealed record CmdletMetadata(Type Type, string Verb, string Noun, IReadOnlyDictionary<string, object?> Settings)
{
    private const string AllSets = "(all)";

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

    /// <summary>Whether its code, or that of a base class in this module, calls ShouldProcess.</summary>
    public bool CallsShouldProcess =>
        ModuleTypes().SelectMany(ModuleCode.MethodsOf).SelectMany(ModuleCode.TokensIn).Any(ModuleCode.ShouldProcess.Contains);

    public bool HasAlias => Type.GetCustomAttributesData().Any(a => a.AttributeType.Name == "AliasAttribute");

    public bool HasOutputType => Type.GetCustomAttributesData().Any(a => a.AttributeType.Name == "OutputTypeAttribute");

    public IEnumerable<PropertyInfo> Parameters => Type.GetProperties().Where(p => ParameterAttributes(p).Any());

    /// <summary>The parameters that take the pipeline, for each set that can be chosen: one that names no set is in all of them.</summary>
    public IEnumerable<(string Set, IReadOnlyList<string> Parameters)> PipelineBySet()
    {
        var attributes = Parameters.SelectMany(p => ParameterAttributes(p).Select(a => (p.Name, Set: SetOf(a), TakesPipeline: TakesPipeline(a)))).ToList();
        var sets = attributes.Select(a => a.Set).Where(set => set != AllSets).Distinct(StringComparer.Ordinal).DefaultIfEmpty(AllSets);
        return sets.Select(set => (set, (IReadOnlyList<string>)
        [
            .. attributes.Where(a => a.TakesPipeline && (a.Set == set || a.Set == AllSets)).Select(a => a.Name).Distinct(StringComparer.Ordinal),
        ]));
    }

    private IEnumerable<Type> ModuleTypes()
    {
        for (var type = Type; type.Assembly == Type.Assembly; type = type.BaseType!)
        {
            yield return type;
        }
    }

    private static IEnumerable<CustomAttributeData> ParameterAttributes(PropertyInfo property) =>
        property.GetCustomAttributesData().Where(a => a.AttributeType.Name == "ParameterAttribute");

    private static bool TakesPipeline(CustomAttributeData parameter) =>
        parameter.NamedArguments.Any(a => a.MemberName == "ValueFromPipeline" && a.TypedValue.Value is true);

    private static string SetOf(CustomAttributeData parameter) =>
        parameter.NamedArguments.FirstOrDefault(a => a.MemberName == "ParameterSetName").TypedValue.Value as string ?? AllSets;
}
