using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Makes an empty list of no id, which rows of the other kind have, so that the cmdlet can say what is wrong with the row.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MissingIdTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        PSObjects.Bare(inputData) is null or string { Length: 0 } ? Array.Empty<int>() : inputData;
}
