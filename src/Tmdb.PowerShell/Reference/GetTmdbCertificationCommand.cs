using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the certifications of movies and TV series, such as PG-13, by country.</summary>
/// <remarks>The certifications rarely change: a connection requests each list once.</remarks>
/// <example>
/// <code>Get-TmdbCertification Movie -Region US</code>
/// <para>Displays the certifications of movies in the United States, mildest first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCertification -Region DE | Sort-Object Kind, Order | Select-Object Kind, Code, Meaning</code>
/// <para>Displays the certifications of movies and TV series in Germany, with their meanings.</para>
/// </example>
/// <example>
/// <code>Get-TmdbCertification TvSeries | Group-Object Region -NoElement</code>
/// <para>Counts the certifications of TV series by country.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/certification-movie-list">TMDB: Certifications of movies</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/certifications-tv-list">TMDB: Certifications of TV</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbCertification")]
[OutputType(typeof(Certification))]
public sealed class GetTmdbCertificationCommand : MediaTypeCmdlet
{
    /// <summary>Gets only the certifications of these countries, such as DE, with wildcards. Some have parts: CA-QC is Quebec.</summary>
    [Parameter]
    [Alias("CountryCode")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string[] Region { get; set; } = [];

    private protected override void SendList(TmdbMediaType mediaType) => Send(mediaType, async (client, stop) => Wanted(
        mediaType == TmdbMediaType.Movie
            ? await client.Reference.GetMovieCertificationsAsync(stop).ConfigureAwait(false)
            : await client.Reference.GetTvCertificationsAsync(stop).ConfigureAwait(false)));

    private List<Certification> Wanted(IReadOnlyList<Certification> certifications) =>
        [.. certifications.Where(c => Wildcards.Match(Region, c.Region)).GroupBy(c => c.Region, StringComparer.Ordinal).SelectMany(country => country.OrderBy(c => c.Order))];
}
