using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets what was changed in the entries of movies, TV series, seasons, episodes, and people, one row per change.</summary>
/// <remarks>
/// <para>Without -StartDate, the changes of the last 24 hours. TMDB accepts 14 days per request: a longer range is requested in parts.</para>
/// <para>For a season or an episode, one more request gets its id.</para>
/// </remarks>
/// <example>
/// <code>Get-TmdbChange 550</code>
/// <para>Displays the changes of a movie in the last 24 hours.</para>
/// </example>
/// <example>
/// <code>Get-TmdbChange 550 -StartDate (Get-Date).AddDays(-30) | Group-Object Key -NoElement</code>
/// <para>Displays the number of changes in the last 30 days by what was changed.</para>
/// </example>
/// <example>
/// <code>Get-TmdbChange -TvSeriesId 1396 -StartDate 2026-01-01 -EndDate 2026-01-31 | Where-Object Action -EQ updated</code>
/// <para>Displays the values of a TV series that were updated in January.</para>
/// </example>
/// <example>
/// <code>Get-TmdbFavorite | Get-TmdbChange | Select-Object MovieId, TvSeriesId, Time, Key, OriginalValue, Value</code>
/// <para>Displays the changes of the favorite movies and TV series, with the values before and after.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/movie-changes">TMDB: Movie changes</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/tv-series-changes">TMDB: TV series changes</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/person-changes">TMDB: Person changes</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbChange", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(Change))]
public sealed class GetTmdbChangeCommand : PersonOrTvItemCmdlet
{
    /// <summary>The first day of the changes to get. Without it: the last 24 hours.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? StartDate { get; set; }

    /// <summary>The last day of the changes to get, with -StartDate. Without it: today.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(NoCompleter))]
    [Day]
    public DateTime? EndDate { get; set; }

    /// <summary>Rejects a range of days that would fail for every input.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        var problem = (StartDate, EndDate) switch
        {
            (null, { }) => "-EndDate is given without -StartDate",
            ({ } first, { } last) when first.Date > last.Date => FormattableString.Invariant($"-StartDate, {first:yyyy-MM-dd}, is later than -EndDate, {last:yyyy-MM-dd}"),
            _ => null,
        };
        if (problem is not null)
        {
            ThrowTerminatingError(ErrorRecords.From(new TmdbException(TmdbErrorKind.InvalidArgument, $"{problem}. Nothing was sent."), EndDate));
        }
    }

    private protected override void Process(EntityReference entity) => SendPart(
        entity, nameof(MovieInclude.Changes), takesCarried: StartDate is null, (client, stop) => client.Parts.GetChangesAsync(entity.Item, StartDate, EndDate, stop));
}
