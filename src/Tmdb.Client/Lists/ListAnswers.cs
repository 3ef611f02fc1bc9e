using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>An answer that says whether the request was understood, beside what it is about.</summary>
internal abstract class WriteAnswer : TmdbObject
{
    public bool? Success { get; init; }

    public int? StatusCode { get; init; }

    public string? StatusMessage { get; init; }
}

/// <summary>A list was created. v3 calls the id of the list <c>list_id</c>.</summary>
internal sealed class ListCreated : WriteAnswer
{
    public int? Id { get; init; }

    public int? ListId { get; init; }
}

/// <summary>A list was emptied.</summary>
internal sealed class ListCleared : WriteAnswer
{
    public int? Id { get; init; }

    public int? ItemsDeleted { get; init; }
}

/// <summary>Whether an item is in a list: in v3 what it says, in v4 that it comes at all.</summary>
internal sealed class ListItemStatus : WriteAnswer
{
    public int? Id { get; init; }

    public bool? ItemPresent { get; init; }

    public int? MediaId { get; init; }

    public string? MediaType { get; init; }
}

/// <summary>What became of each item.</summary>
internal sealed class ListItemsAnswer : WriteAnswer
{
    public IReadOnlyList<ListItemResult> Results { get => field ?? RowList<ListItemResult>.Empty; init; }
}

/// <summary>What became of an item that was to be added to a list, changed in it, or removed from it.</summary>
public sealed class ListItemResult : TmdbObject
{
    /// <summary>The TMDB id of the movie or series.</summary>
    public int MediaId { get; init; }

    /// <summary><c>movie</c> or <c>tv</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether it was done. Null when TMDB did not say.</summary>
    public bool? Success { get; init; }

    /// <summary>The id of the list. Null when it was not read as an answer of one.</summary>
    [JsonIgnore]
    public int? ListId { get; private set; }

    /// <summary>The id of a movie, under the name that other commands accept from the pipeline. Null for a TV series.</summary>
    [JsonIgnore]
    public int? MovieId => MediaType == "movie" ? MediaId : null;

    /// <summary>The id of a TV series, under the name that other commands accept from the pipeline. Null for a movie.</summary>
    [JsonIgnore]
    public int? TvSeriesId => MediaType == "tv" ? MediaId : null;

    /// <summary>Why it was not done, or what of it. Null when it was done.</summary>
    [JsonIgnore]
    public TmdbException? Error { get; private set; }

    /// <summary>What it is and what became of it, for example <c>movie 550: done</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{(MediaType == "tv" ? "TV series" : MediaType)} {MediaId}: {(Error is null ? "done" : "failed")}");

    internal ListItemResult Of(int listId, TmdbException? error)
    {
        var copy = (ListItemResult)Copy();
        copy.ListId = listId;
        copy.Error = error;
        return copy;
    }
}
