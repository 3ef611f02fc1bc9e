using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the ids of the movies, TV series, and people that were changed at TMDB, in the last 24 hours or in a range of days.</summary>
/// <remarks>
/// <para>A day has thousands of changed ids. They are requested page by page as they are consumed: Select-Object -First stops further requests.</para>
/// <para>TMDB accepts 14 days in a request. For a longer range, several requests are sent, and each id is emitted once.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbChangedId Movie | Select-Object -First 5</code>
/// <para>Displays the ids of five movies that were changed in the last 24 hours.</para>
/// </example>
/// <example>
/// <code>Get-TmdbChangedId TvSeries -StartDate (Get-Date).AddDays(-3) | Measure-Object</code>
/// <para>Counts the TV series that were changed since three days ago.</para>
/// </example>
/// <example>
/// <code>
/// $known = 550, 680, 13
/// Get-TmdbChangedId Movie -StartDate (Get-Date).AddDays(-30) | Where-Object Id -In $known | Get-TmdbMovie
/// </code>
/// <para>Updates the details of known movies, but only of those that were changed in the last 30 days.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/changes-movie-list">TMDB: Movie changes</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/changes-tv-list">TMDB: TV changes</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/changes-people-list">TMDB: People changes</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbChangedId")]
[OutputType(typeof(ChangedId))]
public sealed class GetTmdbChangedIdCommand : ConnectedCmdlet
{
    /// <summary>Gets only the ids of movies, of TV series, or of people. Without it: all.</summary>
    [Parameter(Position = 0)]
    [Alias("MediaType")]
    [ValidateSet(nameof(TmdbItemKind.Movie), nameof(TmdbItemKind.TvSeries), nameof(TmdbItemKind.Person))]
    public TmdbItemKind[] Kind { get; set; } = [TmdbItemKind.Movie, TmdbItemKind.TvSeries, TmdbItemKind.Person];

    /// <summary>The first day of the range, in UTC. Without it: the last 24 hours.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? StartDate { get; set; }

    /// <summary>The last day of the range, in UTC. Default: today.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? EndDate { get; set; }

    /// <summary>Requests the rows.</summary>
    protected override void ProcessRecord()
    {
        foreach (var kind in Kind.Distinct())
        {
            SendPages(kind, client => Changes(client.Changes, kind), RowLimit.All);
        }
    }

    private TmdbPageable<ChangedId> Changes(ChangesClient changes, TmdbItemKind kind) => kind switch
    {
        TmdbItemKind.Movie => changes.Movies(InUtc(StartDate), InUtc(EndDate)),
        TmdbItemKind.TvSeries => changes.TvSeries(InUtc(StartDate), InUtc(EndDate)),
        _ => changes.People(InUtc(StartDate), InUtc(EndDate)),
    };

    /// <summary>A day that is written without a time zone is meant as it stands.</summary>
    private static DateTime? InUtc(DateTime? day) => day is { Kind: DateTimeKind.Local } local ? local.ToUniversalTime() : day;
}
