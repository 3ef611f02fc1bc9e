using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Rejects anything but the number of a season, or <c>*</c> for all.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValidateSeasonAttribute : ValidateEnumeratedArgumentsAttribute
{
    protected override void ValidateElement(object element)
    {
        if (element is not "*" && EntityReader.NumberOf(element, least: 0) is null)
        {
            throw new ValidationMetadataException($"'{element}' is not the number of a season. Expected is a whole number from 0, or * for all.");
        }
    }
}
