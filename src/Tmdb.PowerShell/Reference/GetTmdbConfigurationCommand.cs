using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the configuration of the API: the address and the sizes of images, and the keys of changes.</summary>
/// <remarks>The configuration rarely changes: a connection requests it once.</remarks>
/// <example>
/// <code>Get-TmdbConfiguration</code>
/// <para>Displays the configuration.</para>
/// </example>
/// <example>
/// <code>(Get-TmdbConfiguration).Images.PosterSizes</code>
/// <para>Displays the sizes in which posters are available.</para>
/// </example>
/// <example>
/// <code>
/// $images = (Get-TmdbConfiguration).Images
/// $images.SecureBaseUrl + $images.PosterSizes[-2] + (Get-TmdbMovie 550).PosterPath
/// </code>
/// <para>Builds the address of a poster in the largest size but the original.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/configuration-details">TMDB: Configuration</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbConfiguration")]
[OutputType(typeof(TmdbConfiguration))]
public sealed class GetTmdbConfigurationCommand : ConnectedCmdlet
{
    /// <summary>Requests the configuration.</summary>
    protected override void ProcessRecord() => Send(subject: null, (client, stop) => client.Reference.GetConfigurationAsync(stop));
}
