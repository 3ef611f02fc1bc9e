using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the popular people. Search-TmdbPerson searches for people by name.</summary>
/// <remarks>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</remarks>
/// <example>
/// <code>Find-TmdbPerson</code>
/// <para>Displays the most popular people.</para>
/// </example>
/// <example>
/// <code>Find-TmdbPerson -List Popular -First 100 | Where-Object KnownForDepartment -EQ Directing</code>
/// <para>Displays the directors among the 100 most popular people.</para>
/// </example>
/// <example>
/// <code>Find-TmdbPerson -First 3 | ForEach-Object { Find-TmdbMovie -Cast $_ -First 1 }</code>
/// <para>Finds a movie of each of the three most popular people.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/person-popular-list">TMDB: Popular people</seealso>
[Cmdlet(VerbsCommon.Find, "TmdbPerson", SupportsPaging = true)]
[OutputType(typeof(PersonSummary))]
public sealed class FindTmdbPersonCommand : RankedCmdlet
{
    /// <summary>The list of TMDB to get. Popular is the only one of people. Default: Popular.</summary>
    [Parameter]
    [ValidateSet("Popular")]
    public string List { get; set; } = "Popular";

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests the rows.</summary>
    protected override void ProcessRecord() => SendPages(subject: null, client => client.People.Popular(Language), Limit);
}
