using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the trending movies, TV series, and people of the day or the week.</summary>
/// <remarks>
/// <para>Without -Kind, each row is of its own type, with its Kind: Movie, TvSeries, or Person.</para>
/// <para>Gets the first page of 20 rows, unless -First or -All is specified. Pages are requested as the rows are consumed.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbTrending</code>
/// <para>Displays what is trending today, of all kinds.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTrending Movie -Window Week -First 10</code>
/// <para>Displays the ten movies that trend most this week.</para>
/// </example>
/// <example>
/// <code>Get-TmdbTrending TvSeries -First 3 | Get-TmdbTvSeries | Select-Object Name, Status, NumberOfSeasons</code>
/// <para>Gets the details of the TV series that trend most today.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/trending-all">TMDB: Trending</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbTrending", SupportsPaging = true)]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary), typeof(PersonSummary))]
public sealed class GetTmdbTrendingCommand : RankedCmdlet
{
    /// <summary>Gets only movies, only TV series, or only people. Without it: all.</summary>
    [Parameter(Position = 0)]
    [Alias("MediaType")]
    [ValidateSet(nameof(TmdbItemKind.Movie), nameof(TmdbItemKind.TvSeries), nameof(TmdbItemKind.Person))]
    public TmdbItemKind? Kind { get; set; }

    /// <summary>The time over which trends are counted: the day or the week. Default: Day.</summary>
    [Parameter]
    public TmdbTimeWindow Window { get; set; } = TmdbTimeWindow.Day;

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Requests the rows.</summary>
    protected override void ProcessRecord()
    {
        switch (Kind)
        {
            case TmdbItemKind.Movie:
                SendPages(subject: null, client => client.Trending.Movies(Window, Language), Limit);
                break;
            case TmdbItemKind.TvSeries:
                SendPages(subject: null, client => client.Trending.TvSeries(Window, Language), Limit);
                break;
            case TmdbItemKind.Person:
                SendPages(subject: null, client => client.Trending.People(Window, Language), Limit);
                break;
            default:
                SendPages(subject: null, client => client.Trending.All(Window, Language), Limit);
                break;
        }
    }

    private protected override void WriteResult(object result) => WriteObject(Kind is null && result is TmdbObject ? MixedRows.Of(result) : result);
}
