using System.Collections;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Finds the movies, TV series, people, seasons, and episodes that have an id of another service, such as IMDb or TheTVDB.</summary>
/// <remarks>
/// <para>From the pipeline, text is an IMDb or Wikidata id, and rows contain ids in columns such as ImdbId, TvdbId, or WikidataId. The exports of IMDb, with their
/// column Const, can be used as they are. If a row has several ids, the next one is tried when one finds nothing.</para>
/// <para>One id can find several items. -Kind, or else the media type of a row, selects what is emitted. TheTVDB numbers its movies and TV series separately, and
/// TMDB knows those of TV only: the TheTVDB id of a movie would find an unrelated TV series, and is not sent.</para>
/// <para>An id that finds nothing causes an error, and the remaining ids are processed.</para>
/// </remarks>
/// <example>
/// <code>Resolve-TmdbId tt0137523</code>
/// <para>Finds the movie with an IMDb id.</para>
/// </example>
/// <example>
/// <code>Resolve-TmdbId -TvdbId 81189 -Kind TvSeries | Get-TmdbTvSeries</code>
/// <para>Gets the details of the TV series with an id of TheTVDB.</para>
/// </example>
/// <example>
/// <code>
/// @'
/// ImdbId,Comment
/// tt0137523,Do not talk about it
/// tt0903747,All five seasons
/// '@ | Set-Content ./imdb.csv
/// Import-Csv ./imdb.csv | Resolve-TmdbId -PassThru | Select-Object ImdbId, MovieId, TvSeriesId, Comment
/// </code>
/// <para>Adds the TMDB ids to the rows of a CSV file.</para>
/// </example>
/// <seealso href="https://developer.themoviedb.org/reference/find-by-id">TMDB: Find by id</seealso>
[Cmdlet(VerbsDiagnostic.Resolve, "TmdbId", DefaultParameterSetName = InputObjectSet)]
[OutputType(typeof(MovieSummary), typeof(TvSeriesSummary), typeof(PersonSummary), typeof(TvSeasonSummary), typeof(TvEpisodeSummary), typeof(PSObject))]
public sealed class ResolveTmdbIdCommand : ConnectedCmdlet
{
    private const string InputObjectSet = "InputObject";

    /// <summary>Text or objects that contain ids of other services, such as rows of a CSV file.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = InputObjectSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object? InputObject { get; set; }

    /// <summary>The ids at IMDb, such as tt0137523 for a title or nm0000093 for a person.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = nameof(ImdbId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] ImdbId { get; set; } = [];

    /// <summary>The ids of TV series, seasons, and episodes at TheTVDB.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(TvdbId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] TvdbId { get; set; } = [];

    /// <summary>The ids at Wikidata, such as Q190050.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(WikidataId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] WikidataId { get; set; } = [];

    /// <summary>The ids at Facebook.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(FacebookId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] FacebookId { get; set; } = [];

    /// <summary>The ids at Instagram.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(InstagramId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] InstagramId { get; set; } = [];

    /// <summary>The ids at TikTok.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(TiktokId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] TiktokId { get; set; } = [];

    /// <summary>The ids at X, formerly Twitter.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(TwitterId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] TwitterId { get; set; } = [];

    /// <summary>The ids at YouTube.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(YoutubeId))]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object[] YoutubeId { get; set; } = [];

    /// <summary>Gets only items of these kinds. Without it: of the kind that the row says it is, or of any kind.</summary>
    [Parameter]
    [Alias("MediaType")]
    [ValidateSet(nameof(TmdbItemKind.Movie), nameof(TmdbItemKind.TvSeries), nameof(TmdbItemKind.Person), nameof(TmdbItemKind.TvSeason), nameof(TmdbItemKind.TvEpisode))]
    public TmdbItemKind[] Kind { get; set; } = [];

    /// <summary>The language of titles and other text, such as de-DE, or several in order of preference, such as de-DE, en-US, original. Without it: the connection's.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    [Languages]
    public string? Language { get; set; }

    /// <summary>Emits a copy of each input with the TMDB ids, kind, and title of the item, instead of the item.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Resolves each id.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputObjectSet)
        {
            var place = MyInvocation.ExpectingInput ? CountInput() : "-InputObject";
            foreach (var input in (InputObject is null || Row.IsScalar(InputObject) ? null : LanguagePrimitives.GetEnumerable(InputObject)) ?? new[] { InputObject })
            {
                if (PSObjects.Bare(input) is not (null or "" or ICollection { Count: 0 }) && !PSObjects.IsTotalCount(input))
                {
                    Resolve(place, input!, () => ExternalId.Read(input!));
                }
            }

            return;
        }

        var source = Enum.Parse<TmdbExternalSource>(ParameterSetName[..^2]);
        var values = (object[])MyInvocation.BoundParameters[ParameterSetName];
        Expect(values.Length);
        foreach (var value in values)
        {
            Resolve($"-{ParameterSetName}", value, () => Row.IsScalar(value) ? [ExternalId.Create(source, value)] : ExternalId.Read(value));
        }
    }

    private void Resolve(string place, object input, Func<IReadOnlyList<ExternalId>> read)
    {
        try
        {
            var kinds = FoundItem.KindsOf(input, Kind);
            var ids = read().Where(id => id.Source != TmdbExternalSource.Tvdb || kinds.Any(FoundItem.IsTv)).ToList();
            if (ids.Count == 0)
            {
                throw new TmdbException(TmdbErrorKind.InvalidArgument, "has only a TheTVDB id, and TMDB knows those of TV only: those of movies and people would find unrelated TV series");
            }

            Send(input, (client, stop) => FindAsync(client, ids, kinds, input, stop));
        }
        catch (TmdbException e)
        {
            SendRefusal(input, new TmdbException(e.Kind, $"{place} {e.Message}. Nothing was sent for it."));
        }
    }

    private async Task<IReadOnlyList<object>> FindAsync(TmdbClient client, List<ExternalId> ids, IReadOnlyList<TmdbItemKind> kinds, object input, CancellationToken stop)
    {
        var found = await FoundItem.FindAsync(client, ids, kinds, Language, stop).ConfigureAwait(false);
        return [.. found.Select(item => WithId(PassThru ? item.AddedTo(input) : PSObject.AsPSObject(item.Row), input, ids[0]))];
    }

    /// <summary>Of plain ids, a row has the id that found it: the results can be joined with them.</summary>
    private static PSObject WithId(PSObject row, object input, ExternalId id)
    {
        if (Row.IsScalar(input))
        {
            Rows.Set(row, $"{id.Source}Id", id.Value);
        }

        return row;
    }
}
