using System.Collections;
using System.Globalization;
using System.Numerics;

namespace Tmdb.PowerShell;

/// <summary>Determines which item an input identifies: a plain id, or a row from any source.</summary>
/// <param name="kinds">The kinds of items that the cmdlet accepts. A plain id is of the first kind.</param>
/// <param name="find">Finds the item of some of these kinds that has an IMDb id. Without it, IMDb ids are not accepted.</param>
/// <remarks>
/// PowerShell's binding by property name cannot do this: with a parameter set for each kind, it uses the default set as soon as values need
/// conversion, which those of a CSV file do, and the row itself is lost.
/// </remarks>
internal sealed class EntityReader(IReadOnlyList<EntityKind> kinds, Func<ExternalId, IReadOnlyList<EntityKind>, TmdbItem>? find = null)
{
    private static readonly string[] IdColumns = ["tmdbid"];
    private static readonly string[] MediaTypeColumns = ["mediatype", "type", "kind", "titletype"];

    /// <summary>Gets the item that the input identifies.</summary>
    /// <param name="input">The original input.</param>
    /// <param name="kind">The kind of a plain id. Null: the first that is accepted; an IMDb id is of any of them.</param>
    /// <exception cref="TmdbException">It does not identify an item that the cmdlet accepts. The message does not include the input.</exception>
    public EntityReference Read(object input, EntityKind? kind)
    {
        var bare = PSObjects.Bare(input)!;
        return bare switch
        {
            _ when Row.IsScalar(input) => new((kind is null ? FindByImdbId(bare, kinds) : null) ?? Create(kind ?? kinds[0], bare, [], "is"), input),
            IList list => throw Wrong(FormattableString.Invariant($"is a list of {list.Count} values, and not one id or row")),
            TmdbObject { Item: { } item } when kinds.Any(k => k.Kind == item.Kind) => new(item, input),
            _ => new(Find(new Row(input)), input),
        };
    }

    /// <summary>The whole number that a value of any type is; null when it is none. PowerShell's conversion would round 550.7.</summary>
    public static int? NumberOf(object value, int least = 1)
    {
        if (value is int number)
        {
            return number >= least ? number : null;
        }

        var text = value switch
        {
            string s => s.Trim(),
            decimal d => d.ToString("G29", CultureInfo.InvariantCulture), // Without the zeros of 550.0.
            long or short or byte or sbyte or ushort or uint or ulong or double or float => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        };
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= least ? id : null;
    }

    /// <summary>
    /// The kinds that a row says it is, the most certain first: by an <c>Id</c> that is the one in, for example, <c>ReviewId</c>; then by columns such as <c>MediaType</c>,
    /// which for a review is that of its movie. Other columns of that name may contain something else: the <c>Kind</c> of a credit is <c>Cast</c>.
    /// </summary>
    public static IEnumerable<EntityKind> StatedKinds(Row row)
    {
        var id = row.Get("Id");
        return EntityKind.All.Where(kind => kind.HasTextId && id is not null && Equals(row.Get(kind.IdColumn), id))
            .Concat(row.FindAll(MediaTypeColumns).SelectMany(cell => EntityKind.All.Where(kind => kind.MediaTypes.Contains(Row.Normalize(cell.Value.ToString()!), StringComparer.Ordinal))));
    }

    /// <summary>The id that is text; null when it is none. One of digits only, without quotation marks or in JSON, arrives as a number that has all of them.</summary>
    private static string? TextIdOf(object value) => value switch
    {
        string text when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        decimal number when decimal.IsInteger(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static TmdbException Wrong(string what) => new(TmdbErrorKind.InvalidArgument, what);

    private TmdbItem Create(EntityKind kind, object value, IReadOnlyList<(string Column, object Value)> numbers, string verb)
    {
        if (kind.HasTextId)
        {
            return TextIdOf(value) is { } id
                ? TmdbItem.Create(kind.Kind, id)
                : throw Wrong($"{verb} '{value}', which is not the id of {EntityKind.AnyOf([kind])}. " + (value is > 1e15
                    ? "PowerShell has rounded it: put the id in quotation marks"
                    : "Ids of this kind are text, such as 5f4dd5a6c0be2900340f1db1"));
        }

        if (NumberOf(value) is not { } number)
        {
            var found = FindByImdbId(value, [numbers.Count > 0 ? EntityKind.TvSeries : kind]) ?? throw Wrong(FormattableString.Invariant(
                $"{verb} '{value}', which is not an id. Ids are whole numbers from 1 to {int.MaxValue}{(TakesImdbIdsOf(kind) ? $", or IMDb ids such as {(kind == EntityKind.Person ? "nm0000093" : "tt0137523")}" : string.Empty)}"));
            if (numbers.Count == 0)
            {
                return found;
            }

            number = (int)found.Id;
        }

        var read = numbers.Select(n => NumberOf(n.Value, least: 0) ?? throw Wrong($"has {n.Column} '{n.Value}', which is not a whole number from 0")).ToList();
        return read switch
        {
            [var season] => TmdbItem.TvSeason(number, season),
            [var season, var episode] => TmdbItem.TvEpisode(number, season, episode),
            _ => TmdbItem.Create(kind.Kind, number),
        };
    }

    /// <summary>A row is what it says it is; then what its columns make of it, an episode before its season, a season before its series.</summary>
    private TmdbItem Find(Row row)
    {
        var mediaType = row.Find(MediaTypeColumns);
        var stated = StatedKinds(row).ToList();

        var found = kinds.Select(kind => Match(row, kind, exact: true)).OfType<Candidate>().ToList();
        if (found.Count == 0)
        {
            found = [.. kinds.Select(kind => Match(row, kind, exact: false)).OfType<Candidate>()];
        }

        var most = found.Count == 0 ? 0 : found.Max(candidate => candidate.Kind.Weight);
        var its = stated.Select(kind => found.Find(candidate => candidate.Kind == kind)).FirstOrDefault(candidate => candidate is not null);
        var best = its is not null ? [its] : found.FindAll(candidate => candidate.Kind.Weight == most);
        return best switch
        {
            [var one] => Create(one.Kind, one.Id, one.Numbers, $"has {one.Column}"),
            [] => FindById(row, mediaType, stated.FirstOrDefault()) ?? FindByImdbId(row, stated.FirstOrDefault()) ?? throw Wrong(WhatIsMissing(row, mediaType)),
            _ => throw Wrong($"has both a {best[0].Column} and a {best[1].Column}: one of them must be empty, or MediaType must say which it is"),
        };
    }

    private static Candidate? Match(Row row, EntityKind kind, bool exact) =>
        Match(row, kind, exact ? row.Get(kind.IdColumn) is { } value ? (kind.IdColumn, value) : null : row.Find(kind.OtherColumns));

    private static Candidate? Match(Row row, EntityKind kind, (string Column, object Value)? id)
    {
        var numbers = kind.NumberColumns.Select(names => row.Find(names)).OfType<(string Column, object Value)>().ToList();
        return id is { } found && numbers.Count == kind.NumberColumns.Count ? new(kind, found.Column, found.Value, numbers) : null;
    }

    /// <summary>A column for the ids of all kinds, with the kind in another column. Without that, <c>tmdb_id</c> is treated as a plain id, and <c>Id</c> is ambiguous.</summary>
    private TmdbItem? FindById(Row row, (string Column, object Value)? mediaType, EntityKind? stated)
    {
        var foreign = EntityKind.All.Except(kinds).FirstOrDefault(other => other == stated || (other.NumberColumns.Count == 0 && row.Get(other.IdColumn) is not null));
        if (foreign is not null)
        {
            throw Wrong($"is {EntityKind.AnyOf([foreign])}, and this command accepts {EntityKind.AnyOf(kinds)}");
        }

        var id = row.Find(IdColumns) ?? (stated is null ? null : row.Find(["id"]));
        return id is { } found && (stated is not null || mediaType is null) && (stated ?? kinds[0]).NumberColumns.Count == 0
            ? Create(stated ?? kinds[0], found.Value, [], $"has {found.Column}")
            : null;
    }

    /// <summary>By its IMDb id. A row with that of a TV series and the numbers of a season or an episode is the season or the episode.</summary>
    private TmdbItem? FindByImdbId(Row row, EntityKind? stated)
    {
        if (row.Find(ExternalId.ImdbColumns) is not { } id || FindByImdbId(id.Value, stated is null ? kinds : [stated]) is not { } found)
        {
            return null;
        }

        var numbered = kinds.Where(kind => stated is null && found.Kind == TmdbItemKind.TvSeries && kind.NumberColumns.Count > 0)
            .Select(kind => Match(row, kind, (id.Column, found.Id))).OfType<Candidate>().MaxBy(candidate => candidate.Kind.Weight);
        return numbered is null ? found : Create(numbered.Kind, numbered.Id, numbered.Numbers, $"has {id.Column}");
    }

    private TmdbItem? FindByImdbId(object value, IReadOnlyList<EntityKind> among) =>
        ExternalId.Imdb(value) is { } id && among.Where(TakesImdbIdsOf).ToList() is { Count: > 0 } wanted ? find!(id, wanted) : null;

    private bool TakesImdbIdsOf(EntityKind kind) => find is not null && FoundItem.CanBe(kind.Kind);

    private string WhatIsMissing(Row row, (string Column, object Value)? mediaType)
    {
        var wanted = $"Expected is a value in {string.Join(" or ", kinds.Select(Columns).Distinct(StringComparer.Ordinal))}, in tmdb_id, {(kinds.Any(TakesImdbIdsOf) ? "in ImdbId, " : string.Empty)}or in Id with a MediaType";
        return (row.Columns, mediaType) switch
        {
            ([], _) => $"has no columns. {wanted}",
            ([var only], _) when only.AsSpan().IndexOfAny(";\t|") is var at and >= 0 =>
                $"has the single column '{only}'. If the file has another separator, use Import-Csv -Delimiter '{(only[at] == '\t' ? "`t" : only[at])}'",
            (_, { } type) when row.Find([.. IdColumns, "id"]) is not null => $"has {type.Column} '{type.Value}', which is not a kind that this command accepts. {wanted}",
            ({ Count: > 12 } columns, _) => $"identifies nothing that this command accepts. {wanted}. Its columns are {string.Join(", ", columns.Take(12))}...",
            var (columns, _) => $"identifies nothing that this command accepts. {wanted}. Its columns are {string.Join(", ", columns)}",
        };

        static string Columns(EntityKind kind) => kind.NumberColumns.Count switch
        {
            1 => $"{kind.IdColumn} and SeasonNumber",
            2 => $"{kind.IdColumn}, SeasonNumber and EpisodeNumber",
            _ => kind.IdColumn,
        };
    }

    /// <summary>An accepted kind whose columns a row has.</summary>
    private sealed record Candidate(EntityKind Kind, string Column, object Id, IReadOnlyList<(string Column, object Value)> Numbers);
}
