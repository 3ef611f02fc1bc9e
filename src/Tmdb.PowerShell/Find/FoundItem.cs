using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>An item that an id of another service found.</summary>
/// <param name="Item">The item.</param>
/// <param name="Row">Its row.</param>
/// <param name="Title">Its title or name.</param>
internal sealed record FoundItem(TmdbItem Item, TmdbObject Row, string? Title)
{
    private static readonly TmdbItemKind[] AllKinds = [TmdbItemKind.Movie, TmdbItemKind.TvSeries, TmdbItemKind.Person, TmdbItemKind.TvSeason, TmdbItemKind.TvEpisode];

    /// <summary>Whether items of a kind can be found.</summary>
    public static bool CanBe(TmdbItemKind kind) => AllKinds.Contains(kind);

    public static bool IsTv(TmdbItemKind kind) => kind is TmdbItemKind.TvSeries or TmdbItemKind.TvSeason or TmdbItemKind.TvEpisode;

    /// <summary>The kinds that are wanted: those of the command, or else what the row says it is, or else all.</summary>
    public static IReadOnlyList<TmdbItemKind> KindsOf(object input, TmdbItemKind[] asked) =>
        asked.Length > 0 ? asked
        : !PowerShell.Row.IsScalar(input) && EntityReader.StatedKinds(new Row(input)).FirstOrDefault() is { } kind && CanBe(kind.Kind) ? [kind.Kind]
        : AllKinds;

    /// <summary>The items of these kinds that have one of the ids: the first id that finds some counts.</summary>
    /// <exception cref="TmdbException">There is none, or the request failed.</exception>
    public static async Task<IReadOnlyList<FoundItem>> FindAsync(
        TmdbClient client, IReadOnlyList<ExternalId> ids, IReadOnlyList<TmdbItemKind> kinds, string? language, CancellationToken stop)
    {
        var others = new List<FoundItem>();
        foreach (var id in ids)
        {
            var all = All(await client.Find.ByExternalIdAsync(id.Value, id.Source, language, stop).ConfigureAwait(false));
            var found = all.Where(item => kinds.Contains(item.Item.Kind) && (id.Source != TmdbExternalSource.Tvdb || IsTv(item.Item.Kind))).ToList();
            if (found.Count > 0)
            {
                return found;
            }

            others.AddRange(all);
        }

        throw new TmdbException(TmdbErrorKind.NotFound, others.Count == 0
            ? $"TMDB has nothing with the {string.Join(" or ", ids)}."
            : $"TMDB has no {string.Join(" or ", kinds.Select(TmdbItem.Name))} with the {string.Join(" or ", ids)}, but {string.Join(", ", others.Select(item => item.Item))}.");
    }

    /// <summary>All items of an answer. Seasons and episodes are identified by their series.</summary>
    private static IReadOnlyList<FoundItem> All(FindResults results) =>
    [
        .. results.Movies.Select(m => new FoundItem(TmdbItem.Movie(m.Id), m, m.Title)),
        .. results.TvSeries.Select(s => new FoundItem(TmdbItem.TvSeries(s.Id), s, s.Name)),
        .. results.People.Select(p => new FoundItem(TmdbItem.Create(TmdbItemKind.Person, p.Id), p, p.Name)),
        .. results.TvSeasons.Where(s => s is { TvSeriesId: not null, SeasonNumber: not null })
            .Select(s => new FoundItem(TmdbItem.TvSeason(s.TvSeriesId!.Value, s.SeasonNumber!.Value), s, s.Name)),
        .. results.TvEpisodes.Where(e => e is { TvSeriesId: not null, SeasonNumber: not null, EpisodeNumber: not null })
            .Select(e => new FoundItem(TmdbItem.TvEpisode(e.TvSeriesId!.Value, e.SeasonNumber!.Value, e.EpisodeNumber!.Value), e, e.Name)),
    ];

    /// <summary>A copy of the input that identifies the item. What the input has in other columns stays.</summary>
    public PSObject AddedTo(object input)
    {
        var reference = new EntityReference(Item, input);
        List<(string, object?)> values =
        [
            ("MovieId", Item.Kind == TmdbItemKind.Movie ? Item.Id : null),
            ("TvSeriesId", IsTv(Item.Kind) ? Item.Id : null),
            .. Given("PersonId", Item.Kind == TmdbItemKind.Person ? Item.Id : null),
            .. Given("SeasonNumber", Item.SeasonNumber),
            .. Given("EpisodeNumber", Item.EpisodeNumber),
            ("Kind", Item.Kind.ToString()),
            .. PSObject.AsPSObject(input).Properties["Title"] is null ? Given("Title", Title) : [],
        ];
        return Rows.With(reference, values);

        static IEnumerable<(string, object?)> Given(string property, object? value) => value is null ? [] : [(property, value)];
    }
}
