using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A row of a part of an item, such as a video of a movie, with the ids of the item.</summary>
/// <remarks>The ids are not in TMDB's answer, which is about one item. All rows have all of them, so that a mixed list keeps them in a CSV file.</remarks>
public abstract class TmdbPart : TmdbObject
{
    /// <summary>The id of the movie that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? MovieId => Of(TmdbItemKind.Movie);

    /// <summary>The id of the TV series that it belongs to, also where it belongs to a season or an episode. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? TvSeriesId => Of(TmdbItemKind.TvSeries) ?? Of(TmdbItemKind.TvSeason) ?? Of(TmdbItemKind.TvEpisode);

    /// <summary>The number of the season that it belongs to, also where it belongs to an episode. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? SeasonNumber => Owner?.SeasonNumber;

    /// <summary>The number of the episode that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? EpisodeNumber => Owner?.EpisodeNumber;

    /// <summary>The id of the person that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? PersonId => Of(TmdbItemKind.Person);

    /// <summary>The id of the collection that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? CollectionId => Of(TmdbItemKind.Collection);

    /// <summary>The id of the company that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? CompanyId => Of(TmdbItemKind.Company);

    /// <summary>The id of the network that it belongs to. Null when it belongs to another item.</summary>
    [JsonIgnore]
    public virtual int? NetworkId => Of(TmdbItemKind.Network);

    /// <summary>The item that it belongs to. Null when it was not read as a row.</summary>
    internal TmdbItem? Owner { get; private set; }

    private int? Of(TmdbItemKind kind) => Owner?.Kind == kind && Owner.Id is int id ? id : null;

    /// <summary>A copy that belongs to an item.</summary>
    internal TmdbPart WithOwner(TmdbItem owner)
    {
        var copy = (TmdbPart)Copy();
        copy.Owner = owner;
        return copy;
    }
}

/// <summary>An answer that consists of rows which belong to the item that was asked for.</summary>
internal interface IPartRows
{
    /// <summary>The id of the item in the answer. Null where the answer is included in the details, or does not have it.</summary>
    int? Id { get; }

    /// <summary>The rows, one for each line of a table, with the ids of the item.</summary>
    IEnumerable<TmdbObject> RowsOf(TmdbItem owner);
}
