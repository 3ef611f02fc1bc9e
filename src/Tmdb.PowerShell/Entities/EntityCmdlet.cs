using System.Collections;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that take TMDB items by id, from arguments or from the pipeline.</summary>
public abstract class EntityCmdlet : ConnectedCmdlet
{
    private protected const string InputObjectSet = "InputObject";

    private EntityReader? _reader;
    private string? _place;

    /// <summary>Objects that identify the items, such as the output of another cmdlet, CSV or JSON data, or ids. See about_Tmdb_Pipelines.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = InputObjectSet)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public virtual object? InputObject { get; set; }

    /// <summary>The kinds of items that the cmdlet accepts. A plain id from the pipeline is of the first kind.</summary>
    private protected abstract IReadOnlyList<EntityKind> Kinds { get; }

    /// <summary>The arguments, with the kind of item that each parameter identifies.</summary>
    private protected abstract IEnumerable<(EntityKind Kind, object[] Values)> Arguments { get; }

    /// <summary>The values of -SeasonNumber and -EpisodeNumber: with them, a TV series stands for its seasons or episodes. Null where they are not given.</summary>
    private protected virtual (object[]? Seasons, object[]? Episodes) Numbers => (null, null);

    private EntityReader Reader => _reader ??= new(
        [.. Kinds.Union(Numbers switch { (not null, _) => [EntityKind.TvSeries], (_, not null) => [EntityKind.TvSeason], _ => Array.Empty<EntityKind>() })], Find);

    /// <summary>Processes each item.</summary>
    protected override void ProcessRecord()
    {
        if (MyInvocation.BoundParameters.ContainsKey(nameof(InputObject)))
        {
            ProcessInput(InputObject);
            return;
        }

        Expect(Arguments.Sum(argument => argument.Values.Length));
        foreach (var (kind, values) in Arguments)
        {
            foreach (var value in values)
            {
                _place = $"-{kind.IdColumn}"; // Where the input comes from, for errors: the parameter, or its number in the pipeline.
                Process(value, kind);
            }
        }
    }

    /// <summary>The item that an IMDb id identifies, of the kinds that are accepted.</summary>
    /// <exception cref="TmdbException">There is none, or the request failed.</exception>
    private protected virtual TmdbItem Find(ExternalId imdbId, IReadOnlyList<EntityKind> kinds)
    {
        // One language, if the connection has several: the texts are not used.
        var found = Ask((client, stop) => FoundItem.FindAsync(client, [imdbId], [.. kinds.Select(kind => kind.Kind)], "en-US", stop));
        return found is [var one]
            ? one.Item
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"has the {imdbId}, which several items have: {string.Join(", ", found.Select(item => item.Item))}");
    }

    /// <summary>Processes one item.</summary>
    private protected abstract void Process(EntityReference entity);

    /// <summary>Starts the request of a part of an item, unless the input already contains the part. Its rows are emitted one by one.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <param name="entity">The item.</param>
    /// <param name="part">The property of details that contains the part, such as <see cref="MovieInclude.Videos"/>.</param>
    /// <param name="takesCarried">Whether what the input contains is what is asked for, and not, for example, in another language.</param>
    /// <param name="call">The request.</param>
    private protected void SendPart<TRow>(EntityReference entity, string part, bool takesCarried, Func<TmdbClient, CancellationToken, Task<IReadOnlyList<TRow>>> call)
        where TRow : TmdbObject
    {
        if (!takesCarried || !SendCarried(entity, part))
        {
            Send(entity, call);
        }
    }

    /// <summary>Starts the first request of a part of an item that has pages, unless the input already contains the rows that are asked for.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <param name="entity">The item.</param>
    /// <param name="part">The property of details that contains the first page, such as <see cref="MovieInclude.Similar"/>.</param>
    /// <param name="takesCarried">Whether what the input contains is what is asked for, and not, for example, in another language.</param>
    /// <param name="call">The pages.</param>
    /// <param name="limit">The rows to emit.</param>
    private protected void SendPart<TRow>(EntityReference entity, string part, bool takesCarried, Func<TmdbClient, TmdbPageable<TRow>> call, RowLimit limit)
        where TRow : TmdbObject
    {
        if (!takesCarried || !limit.IsFirstPage || !SendCarried(entity, part, firstPage: true))
        {
            SendPages(entity, call, limit);
        }
    }

    /// <summary>Whether a row is emitted.</summary>
    private protected virtual bool Wants(object row) => true;

    private protected override void WriteResult(object result)
    {
        if (result is IEnumerable<object> rows)
        {
            base.WriteResult(rows.Where(Wants));
        }
        else if (Wants(result))
        {
            base.WriteResult(result);
        }
    }

    /// <summary>Reports another problem with an input, in order.</summary>
    /// <param name="entity">The item that it identifies.</param>
    /// <param name="what">The problem, such as <c>has no rating</c>.</param>
    private protected void Refuse(EntityReference entity, string what) =>
        SendRefusal(entity.Input, new TmdbException(TmdbErrorKind.InvalidArgument, $"{_place} ({entity}) {what}. Nothing was sent for it."));

    /// <summary>The seasons or episodes of the item that the command asks for; the item itself if it asks for none.</summary>
    private IEnumerable<EntityReference> Numbered(EntityReference entity)
    {
        IEnumerable<TmdbItem> items = Numbers switch
        {
            (null, null) => [entity.Item],
            ({ } seasons, null) => Series().SelectMany(series => seasons.Select(season => TmdbItem.TvSeason(series, Number(nameof(TvItemCmdlet.SeasonNumber), season)))),
            (null, { } episodes) => entity.Item is { Kind: TmdbItemKind.TvSeason, SeasonNumber: { } season }
                ? episodes.Select(episode => TmdbItem.TvEpisode(entity.Id, season, Number(nameof(TvItemCmdlet.EpisodeNumber), episode)))
                : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"is {EntityKind.AnyOf([EntityKind.Of(entity.Item.Kind)])}, {(entity.Item.Kind == TmdbItemKind.TvSeries ? "of which -EpisodeNumber names an episode only with -SeasonNumber" : "and -EpisodeNumber is for seasons")}"),
            ({ } seasons, { } episodes) => Series().SelectMany(series => seasons.SelectMany(season => episodes.Select(episode => TmdbItem.TvEpisode(series, Number(nameof(TvItemCmdlet.SeasonNumber), season), Number(nameof(TvItemCmdlet.EpisodeNumber), episode))))),
        };
        return items.Select(item => Kinds.Any(kind => kind.Kind == item.Kind)
            ? new EntityReference(item, entity.Input)
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"is {EntityKind.AnyOf([EntityKind.Of(item.Kind)])}, and this command accepts {EntityKind.AnyOf(Kinds)}"));

        IEnumerable<int> Series() => entity.Item.Kind == TmdbItemKind.TvSeries
            ? [entity.Id]
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"is {EntityKind.AnyOf([EntityKind.Of(entity.Item.Kind)])}, and -SeasonNumber is for TV series");

        static int Number(string parameter, object value) => EntityReader.NumberOf(PSObjects.Bare(value)!, least: 0)
            ?? throw new TmdbException(TmdbErrorKind.InvalidArgument, $"is given with -{parameter} '{value}', which is not a whole number from 0");
    }

    private bool SendCarried(EntityReference entity, string part, bool firstPage = false)
    {
        var rows = PSObjects.Bare(entity.Input) is TmdbObject details && details.Item == entity.Item ? PartsClient.CarriedBy(details, part, firstPage) : null;
        if (rows is not null)
        {
            Send(entity, (_, _) => Task.FromResult(rows));
        }

        return rows is not null;
    }

    private void ProcessInput(object? input)
    {
        var isArgument = !MyInvocation.ExpectingInput;
        _place = isArgument ? "-InputObject" : CountInput();
        if (PSObjects.Bare(input) is null or "" or ICollection { Count: 0 })
        {
            if (isArgument)
            {
                SendRefusal(input, new TmdbException(TmdbErrorKind.InvalidArgument, "-InputObject is empty. Nothing was sent."));
            }

            return; // As with any cmdlet, nothing in the pipeline is nothing to do.
        }

        if (Row.IsScalar(input!))
        {
            Process(input, kind: null);
            return;
        }

        if (isArgument && PSObjects.Bare(input) is ICollection inputs)
        {
            Expect(inputs.Count);
        }

        foreach (var each in LanguagePrimitives.GetEnumerable(input) ?? new[] { input })
        {
            Process(each, kind: null);
        }
    }

    private void Process(object? input, EntityKind? kind)
    {
        if (PSObjects.IsTotalCount(input))
        {
            return;
        }

        List<EntityReference> entities;
        try
        {
            entities = input is null ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "is empty") : [.. Numbered(Reader.Read(input, kind))];
        }
        catch (TmdbException e)
        {
            SendRefusal(input, e.Kind == TmdbErrorKind.InvalidArgument ? new TmdbException(e.Kind, $"{_place} {e.Message}. Nothing was sent for it.") : e);
            return;
        }

        foreach (var entity in entities)
        {
            Process(entity);
        }
    }
}
