using System.Management.Automation;
using System.Net;
using System.Security;

namespace Tmdb.PowerShell;

/// <summary>Converts text to and from <see cref="SecureString"/>.</summary>
internal static class SecureStrings
{
    public static string ToPlainText(this SecureString? secure) => new NetworkCredential(string.Empty, secure).Password;

    public static SecureString ToSecureString(this string plain)
    {
        var secure = new NetworkCredential(string.Empty, plain).SecurePassword;
        secure.MakeReadOnly();
        return secure;
    }
}

/// <summary>Converts a plain string to a SecureString where one is expected.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SecureStringTransformationAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        PSObjects.Bare(inputData) switch
        {
            string plain => plain.ToSecureString(),
            SecureString secure => secure,
            PSCredential credential => credential.Password,
            null => string.Empty.ToSecureString(),
            // PowerShell's own message would quote the value.
            _ => throw new ArgumentTransformationMetadataException(
                "A token is a SecureString or a string. To connect to a sandbox, give it to -Sandbox: Connect-Tmdb -Sandbox $sandbox."),
        };
}
