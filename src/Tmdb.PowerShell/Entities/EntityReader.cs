using System.Collections;
using System.Globalization;

namespace Tmdb.PowerShell;

/// <summary>Determines which item an input identifies: a plain id, or a row from any source.</summary>
/// <param name="kinds">The kinds of items that the cmdlet accepts. A plain id is of the first kind.</param>
/// <param name="takesImdbIds">Whether IMDb ids are accepted.</param>
/// <remarks>
/// PowerShell's binding by property name cannot do this: with a parameter set for each kind, it uses the default set as soon as values need
/// conversion, which those of a CSV file do, and the row itself is lost.
/// </remarks>
internal sealed class EntityReader(IReadOnlyList<EntityKind> kinds, bool takesImdbIds = false)
{
    private static readonly string[] IdColumns = ["tmdbid"];
    private static readonly string[] MediaTypeColumns = ["mediatype", "type", "kind", "titletype"];

    /// <summary>Gets the item that the input identifies.</summary>
    /// <param name="input">The original input.</param>
    /// <param name="kind">The kind of a plain id.</param>
    /// <exception cref="TmdbException">It does not identify an item that the cmdlet accepts. The message does not include the input.</exception>
    public EntityReference Read(object input, EntityKind kind)
    {
        if (Row.IsScalar(input))
        {
            return Create(kind, PSObjects.Bare(input)!, input, "is");
        }

        if (PSObjects.Bare(input) is IList list)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, FormattableString.Invariant($"is a list of {list.Count} values, and not one id or row"));
        }

        var (found, column, id) = Find(new Row(input));
        return Create(found, id, input, $"has {column}");
    }

    private static int? NumberOf(object value)
    {
        if (value is int number)
        {
            return number > 0 ? number : null;
        }

        var text = value switch
        {
            string s => s.Trim(),
            decimal d => d.ToString("G29", CultureInfo.InvariantCulture), // Without the zeros of 550.0.
            long or short or byte or sbyte or ushort or uint or ulong or double or float => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        };
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
    }

    private EntityReference Create(EntityKind kind, object value, object input, string verb)
    {
        if (NumberOf(value) is { } id)
        {
            return new(kind, id, imdbId: null, input);
        }

        return takesImdbIds && value is string text && MoviesClient.IsImdbId(text.Trim())
            ? new(kind, id: 0, text.Trim(), input)
            : throw new TmdbException(
                TmdbErrorKind.InvalidArgument,
                FormattableString.Invariant($"{verb} '{value}', which is not an id. Ids are whole numbers from 1 to {int.MaxValue}{(takesImdbIds ? ", or IMDb ids such as tt0137523" : string.Empty)}"));
    }

    private (EntityKind Kind, string Column, object Id) Find(Row row)
    {
        var ids = kinds.Select(k => (Kind: k, Column: k.IdColumn, Id: row.Get(k.IdColumn))).Where(id => id.Id is not null).ToList();
        if (ids.Count == 0)
        {
            ids = [.. kinds.Select(k => (Kind: k, Found: row.Find(k.OtherColumns))).Where(k => k.Found is not null).Select(k => (k.Kind, k.Found!.Value.Column, (object?)k.Found.Value.Value))];
        }

        return ids.Count switch
        {
            1 => (ids[0].Kind, ids[0].Column, ids[0].Id!),
            0 => FindByMediaType(row),
            _ => throw new TmdbException(
                TmdbErrorKind.InvalidArgument, $"has both a {ids[0].Column} and a {ids[1].Column}: one of them must be empty"),
        };
    }

    /// <summary>A column for the ids of both kinds, with the kind in another column. Without that, <c>tmdb_id</c> is treated as a plain id, and <c>Id</c> is ambiguous.</summary>
    private (EntityKind Kind, string Column, object Id) FindByMediaType(Row row)
    {
        var mediaType = row.Find(MediaTypeColumns);
        var word = mediaType is { Value: var value } ? Row.Normalize(value.ToString()!) : null;
        var kind = word is null ? null : EntityKind.All.FirstOrDefault(k => k.MediaTypes.Contains(word, StringComparer.Ordinal));
        var foreign = EntityKind.All.Except(kinds).FirstOrDefault(other => other == kind || row.Get(other.IdColumn) is not null);
        if (foreign is not null)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"is a {foreign}, and this command accepts a {string.Join(" or a ", kinds)}");
        }

        var id = row.Find(IdColumns) ?? (kind is null ? null : row.Find(["id"]));
        return id is { } found && (kind is not null || word is null)
            ? (kind ?? kinds[0], found.Column, found.Value)
            : throw new TmdbException(TmdbErrorKind.InvalidArgument, WhatIsMissing(row, mediaType));
    }

    private string WhatIsMissing(Row row, (string Column, object Value)? mediaType)
    {
        var wanted = $"Expected is a value in {string.Join(" or ", kinds.Select(k => k.IdColumn))}, in tmdb_id, or in Id with a MediaType";
        return (row.Columns, mediaType) switch
        {
            ([], _) => $"has no columns. {wanted}",
            ([var only], _) when only.AsSpan().IndexOfAny(";\t|") is var at and >= 0 =>
                $"has the single column '{only}'. If the file has another separator, use Import-Csv -Delimiter '{(only[at] == '\t' ? "`t" : only[at])}'",
            (_, { } type) when row.Find([.. IdColumns, "id"]) is not null => $"has {type.Column} '{type.Value}', which is not a kind that this command accepts. {wanted}",
            ({ Count: > 12 } columns, _) => $"identifies nothing that this command accepts. {wanted}. Its columns are {string.Join(", ", columns.Take(12))}...",
            var (columns, _) => $"identifies nothing that this command accepts. {wanted}. Its columns are {string.Join(", ", columns)}",
        };
    }
}
