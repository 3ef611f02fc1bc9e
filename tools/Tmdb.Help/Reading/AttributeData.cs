using System.Reflection;

namespace Tmdb.Help;

/// <summary>Attributes as metadata: PowerShell's reference assembly cannot run them.</summary>
internal static class AttributeData
{
    public static IEnumerable<CustomAttributeData> AttributesNamed(this MemberInfo member, string name) =>
        member.GetCustomAttributesData().Where(a => a.AttributeType.Name == name + "Attribute");

    public static CustomAttributeData? AttributeNamed(this MemberInfo member, string name) => member.AttributesNamed(name).FirstOrDefault();

    public static object? Setting(this CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.MemberName == name).TypedValue.Value;

    /// <summary>What stands in its parentheses, an array taken apart.</summary>
    public static IEnumerable<object?> Arguments(this CustomAttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(a =>
            a.Value is IEnumerable<CustomAttributeTypedArgument> many ? many.Select(m => m.Value) : [a.Value]);
}
