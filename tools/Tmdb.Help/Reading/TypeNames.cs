namespace Tmdb.Help;

/// <summary>The names that PowerShell's users know types by.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, string> Accelerators = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "bool",
        ["Double"] = "double",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Object"] = "object",
        ["PSCredential"] = "pscredential",
        ["PSObject"] = "psobject",
        ["SecureString"] = "securestring",
        ["String"] = "string",
        ["SwitchParameter"] = "switch",
        ["Uri"] = "uri",
    };

    public static string Short(Type type) => type.IsArray
        ? Short(type.GetElementType()!) + "[]"
        : Bare(type) is var bare && Accelerators.TryGetValue(bare.Name, out var known) ? known : bare.Name;

    public static string Full(Type type) => Bare(type).FullName!;

    /// <summary>Without array and Nullable.</summary>
    public static Type Element(Type type) => Bare(type.IsArray ? type.GetElementType()! : type);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
