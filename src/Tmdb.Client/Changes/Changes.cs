using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// What was changed of one movie, series, season, episode or person lately: <see href="https://developer.themoviedb.org/reference/movie-changes"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-changes"/>.
/// </summary>
public sealed class Changes : TmdbObject, IPartRows
{
    /// <summary>The changes, one row per key. Never null.</summary>
    [JsonPropertyName("changes")]
    public IReadOnlyList<ChangedKey> Results { get => field ?? RowList<ChangedKey>.Empty; init; }

    int? IPartRows.Id => null;

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.SelectMany(key => key.Items).Select(change => change.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "changed part");
}

/// <summary>The changes of one key of an item.</summary>
public sealed class ChangedKey : TmdbObject, IJsonOnDeserialized
{
    /// <summary>The key: <c>title</c>, <c>cast</c>, <c>overview</c>...</summary>
    public string? Key { get; init; }

    /// <summary>The changes of the key. Never null.</summary>
    public IReadOnlyList<Change> Items { get => field ?? RowList<Change>.Empty; init; }

    /// <summary>TMDB says the key once for all of its changes.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var change in Items)
        {
            change.Key = Key;
        }
    }

    /// <summary>The key that was changed.</summary>
    public override string ToString() => Key ?? string.Empty;
}

/// <summary>A change of an item.</summary>
public sealed class Change : TmdbPart
{
    /// <summary>The key of what was changed: <c>title</c>, <c>cast</c>, <c>overview</c>...</summary>
    [JsonIgnore]
    public string? Key { get; internal set; }

    /// <summary>The action: <c>added</c>, <c>updated</c>, <c>deleted</c>...</summary>
    public string? Action { get; init; }

    /// <summary>The time of the change.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The language of what was changed, as an ISO 639-1 code. Null or empty where it has none.</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The country of what was changed, as an ISO 3166-1 alpha-2 code. Null or empty where it has none.</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The new value: text, a number, a boolean, a list or a dictionary. Null when it was removed.</summary>
    public object? Value { get; init; }

    /// <summary>The value before: text, a number, a boolean, a list or a dictionary. Null when there was none.</summary>
    public object? OriginalValue { get; init; }

    /// <summary>The id of the change.</summary>
    public string? Id { get; init; }

    /// <summary>The key, the action and its time, for example <c>title updated 2026-11-22 10:00:00Z</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key} {Action} {Time:u}").TrimStart();
}

/// <summary>
/// A movie, TV series, or person that was changed recently, as a row:
/// <see href="https://developer.themoviedb.org/reference/changes-movie-list"/>.
/// </summary>
public sealed class ChangedId : TmdbObject
{
    private TmdbItemKind? _kind;

    /// <summary>The id of what was changed.</summary>
    [JsonPropertyOrder(-1)]
    public int Id { get; init; }

    /// <summary><c>Movie</c>, <c>TvSeries</c> or <c>Person</c>. TMDB says it in the path only; null when it was not read as a row of a list of changes.</summary>
    [JsonIgnore]
    public string? Kind => _kind?.ToString();

    /// <summary>The id of a movie, under the name that other commands accept from the pipeline. Null for what is none.</summary>
    [JsonIgnore]
    public int? MovieId => _kind == TmdbItemKind.Movie ? Id : null;

    /// <summary>The id of a TV series, under the name that other commands accept from the pipeline. Null for what is none.</summary>
    [JsonIgnore]
    public int? TvSeriesId => _kind == TmdbItemKind.TvSeries ? Id : null;

    /// <summary>The id of a person, under the name that other commands accept from the pipeline. Null for what is none.</summary>
    [JsonIgnore]
    public int? PersonId => _kind == TmdbItemKind.Person ? Id : null;

    /// <summary>Whether it is for adults only. Null when not provided by TMDB.</summary>
    public bool? Adult { get; init; }

    /// <summary>Whether it is erotic without being for adults only. Null when not provided by TMDB.</summary>
    public bool? Softcore { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal ChangedId Of(TmdbItemKind kind)
    {
        var copy = (ChangedId)Copy();
        copy._kind = kind;
        return copy;
    }
}
