using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A movie or a TV series as an item of a list.</summary>
public sealed class ListItem : MediaTitle
{
    /// <summary>The id of the list. Null when it was not read as an item of one.</summary>
    [JsonIgnore]
    public int? ListId { get; private set; }

    /// <summary>The position in the list, from 1, in the order in which it came. Null when it was not read as an item of one.</summary>
    [JsonIgnore]
    public int? Position { get; private set; }

    /// <summary>The comment of the user. Null when there is none.</summary>
    [JsonIgnore]
    public string? Comment { get; private set; }

    /// <summary>A copy with its place in a list, and its comment.</summary>
    internal ListItem In(TmdbList list, int position)
    {
        var copy = (ListItem)Copy();
        copy.ListId = list.Id;
        copy.Position = position;
        copy.Comment = list.Comments.GetValueOrDefault(FormattableString.Invariant($"{MediaType ?? (MovieId is null ? "tv" : "movie")}:{Id}"));
        return copy;
    }
}
