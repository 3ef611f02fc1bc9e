namespace Tmdb.PowerShell;

/// <summary>A kind of thing that filters name, by id, by name, or by a row. A new kind is added to <see cref="FilterKinds"/>.</summary>
/// <param name="noun">What it is called in messages, with its article.</param>
/// <param name="idColumn">The column of rows that contains its id or code.</param>
/// <param name="find">The candidates for a name: all, or the best matches of a search.</param>
/// <param name="advice">How a person finds the right name.</param>
/// <param name="knowsAll">Whether the candidates are all that there are, so that an id that is not among them is refused.</param>
/// <remarks>TMDB finds nothing with an id that does not exist, and does not say why. A name is therefore looked up first, and refused when there is none.</remarks>
internal sealed class FilterKind(
    string noun, string idColumn, Func<TmdbClient, string, CancellationToken, Task<IReadOnlyList<FilterName>>> find, string advice, bool knowsAll = false)
{
    /// <summary>The ids or codes that the values of a parameter name.</summary>
    /// <exception cref="TmdbException">A value names nothing, or several things.</exception>
    public async Task<IReadOnlyCollection<T>> ReadAsync<T>(TmdbClient client, string parameter, object[] values, CancellationToken stop)
    {
        var read = new List<T>();
        foreach (var value in values)
        {
            read.Add((T)await ReadAsync(client, $"-{parameter}", value, stop).ConfigureAwait(false));
        }

        return read;
    }

    private async Task<object> ReadAsync(TmdbClient client, string parameter, object? value, CancellationToken stop)
    {
        if (PSObjects.Bare(value) is not { } bare || (bare is string text && string.IsNullOrWhiteSpace(text)))
        {
            throw Wrong($"{parameter} has an empty value");
        }

        var given = Row.IsScalar(bare) ? bare : ValueOf(new Row(value!), bare) ?? throw Wrong($"{parameter} has a row that is not {noun}. Expected is a value in {idColumn}");
        if (idColumn.EndsWith("Id", StringComparison.Ordinal) && EntityReader.NumberOf(given) is { } id)
        {
            return !knowsAll || (await find(client, string.Empty, stop).ConfigureAwait(false)).Any(c => c.Value.Equals(id))
                ? id
                : throw Wrong($"{parameter} {id} is not {noun}. {advice}");
        }

        return given is string name ? await FindAsync(client, parameter, name.Trim(), stop).ConfigureAwait(false) : throw Wrong($"{parameter} is '{given}', which is not {noun}. {advice}");
    }

    /// <summary>The id of a row. <c>Id</c> alone counts where the row is of no other kind.</summary>
    private object? ValueOf(Row row, object bare) => row.Get(idColumn)
        ?? (bare is TmdbObject { Item: not null } || EntityKind.All.Any(kind => row.Get(kind.IdColumn) is not null) ? null : row.Get("Id"));

    private async Task<object> FindAsync(TmdbClient client, string parameter, string name, CancellationToken stop)
    {
        var candidates = await find(client, name, stop).ConfigureAwait(false);
        var found = candidates.Where(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)).DistinctBy(c => c.Value).ToList();
        return found switch
        {
            [var one] => one.Value,
            [] => throw Wrong($"{parameter} '{name}' is not {noun}{Suggest(FilterName.Near(name, candidates.Select(c => c.Name)))}. {advice}"),
            _ => throw Wrong($"{parameter} '{name}' is the name of several: {string.Join(", ", found)}. Specify one of them by its id"),
        };
    }

    private static string Suggest(IReadOnlyList<string> near) => near.Count == 0 ? string.Empty : $". Similar: {string.Join(", ", near.Select(n => $"'{n}'"))}";

    private static TmdbException Wrong(string what) => new(TmdbErrorKind.InvalidArgument, $"{what.TrimEnd('.')}. Nothing was searched for.");
}
