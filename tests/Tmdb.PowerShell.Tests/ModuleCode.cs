using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Tmdb.PowerShell.Tests;

/// <summary>The module's code as IL, for what neither an attribute nor an analyzer shows: what it calls.</summary>
internal static class ModuleCode
{
    static ModuleCode()
    {
        using var file = new PEReader(File.OpenRead(typeof(ErrorRecords).Assembly.Location));
        var metadata = file.GetMetadataReader();
        ShouldProcess =
        [
            .. metadata.MemberReferences
                .Where(member => metadata.StringComparer.Equals(metadata.GetMemberReference(member).Name, "ShouldProcess"))
                .Select(member => MetadataTokens.GetToken(member)),
        ];
    }

    /// <summary>The tokens of PowerShell's ShouldProcess, one an overload.</summary>
    public static HashSet<int> ShouldProcess { get; }

    /// <summary>The methods of a type, with those that the compiler makes of lambdas, iterators and async methods, in nested types.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => type
        .GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .SelectMany(member => member switch
        {
            MethodBase method => [method],
            Type nested => MethodsOf(nested),
            _ => [],
        });

    /// <summary>The tokens of what a method calls. A byte that only looks like either gives a token that is nobody's.</summary>
    public static IEnumerable<int> TokensIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + sizeof(int) < code.Length; i++)
        {
            if (code[i] == OpCodes.Call.Value || code[i] == OpCodes.Callvirt.Value)
            {
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i + 1));
            }
        }
    }
}
