using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Gets the user's lists, the details of lists by id, or the lists that contain a movie or TV series.</summary>
/// <remarks>
/// <para>Without arguments: all lists of the signed-in user, public and private ones. With -MovieId or -TvSeriesId, and for movies and TV series from the
/// pipeline: the public lists that contain them, the first page of 20 rows unless -First or -All is specified.</para>
/// <para>The details of a list contain its items, all of them. Get-TmdbListItem gets the items as rows. Public lists require no user. A private list requires
/// its owner: a v4 user token, or a session, with which -SortBy is not available.</para>
/// </remarks>
/// <example>
/// <code>
/// $null = New-TmdbList 'Rainy days'
/// Get-TmdbList
/// </code>
/// <para>Displays the lists of the signed-in user.</para>
/// </example>
/// <example>
/// <code>
/// $list = New-TmdbList 'Rainy days'
/// Add-TmdbListItem $list 550, 680
/// Get-TmdbList $list | Select-Object Name, ItemCount, CreatedBy
/// </code>
/// <para>Displays the details of a list.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList -MovieId 550 -All | Sort-Object ItemCount -Descending</code>
/// <para>Displays the lists that contain a movie, the longest first.</para>
/// </example>
/// <example>
/// <code>Get-TmdbList | Get-TmdbList | ForEach-Object { ConvertTo-Json $_ -Depth 5 | Set-Content "./list-$($_.ListId).json" }</code>
/// <para>Saves each list of the user, with its items, to a file.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/v4/reference/account-lists">TMDB: Account lists</seealso>
/// <seealso href="https://developer.themoviedb.org/v4/reference/list-details">TMDB: List details</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/movie-lists">TMDB: Lists of a movie</seealso>
/// <seealso href="https://developer.themoviedb.org/reference/lists-copy">TMDB: Lists of a TV series</seealso>
[Cmdlet(VerbsCommon.Get, "TmdbList", DefaultParameterSetName = UserSet, SupportsPaging = true)]
[OutputType(typeof(ListSummary), typeof(TmdbList))]
public sealed class GetTmdbListCommand : ListCmdlet
{
    private const string UserSet = "User";
    private readonly List<object> _rows = [];

    /// <summary>The TMDB or IMDb ids of movies, or objects that contain them, to get the lists that contain the movies.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Movie")]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] MovieId { get; set; } = [];

    /// <summary>The TMDB or IMDb ids of TV series, or objects that contain them, to get the lists that contain the TV series.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "TvSeries")]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public object[] TvSeriesId { get; set; } = [];

    /// <summary>The order of the items. Without it: the order of the list.</summary>
    [Parameter(ParameterSetName = ListSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    public ListSortOrder? SortBy { get; set; }

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Gets all lists that contain a title, up to TMDB's limit of 500 pages. Otherwise one page, 20 rows.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected override IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.List, EntityKind.Movie, EntityKind.TvSeries];

    private protected override IEnumerable<(EntityKind Kind, object[] Values)> Arguments =>
        [(EntityKind.List, ListId), (EntityKind.Movie, MovieId), (EntityKind.TvSeries, TvSeriesId)];

    private bool IsOfUser => ParameterSetName == UserSet;

    /// <summary>Requests the lists.</summary>
    protected override void ProcessRecord()
    {
        if (IsOfUser)
        {
            SendPages(subject: null, client => client.Lists.OfUser(), RowLimit.Ranked(PagingParameters, all: true));
        }
        else
        {
            base.ProcessRecord();
        }
    }

    /// <summary>Emits the user's lists after all have been read: later commands may delete some.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        WriteObject(_rows, enumerateCollection: true);
    }

    private protected override void Process(EntityReference entity)
    {
        if (entity.Item.Kind == TmdbItemKind.List)
        {
            Send(entity, (client, stop) => client.Lists.GetAsync(entity.Id, Language, SortBy, allItems: true, stop));
        }
        else
        {
            SendPages(entity, client => client.Parts.Lists(entity.Item, Language), RowLimit.Ranked(PagingParameters, All));
        }
    }

    private protected override void WriteResult(object result)
    {
        if (IsOfUser)
        {
            _rows.Add(result);
        }
        else
        {
            WriteObject(result);
        }
    }

    /// <summary>An incomplete list of the user's is never emitted.</summary>
    private protected override bool IsFatal(TmdbException e) => IsOfUser || base.IsFatal(e);
}
