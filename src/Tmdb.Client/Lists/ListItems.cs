using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A movie as an item of a list.</summary>
public sealed class ListMovie : MovieSummary, IPlaced
{
    private ListPlace? _place;

    /// <summary>The id of the list. Null when it was not read as an item of one.</summary>
    [JsonIgnore]
    public int? ListId => _place?.ListId;

    /// <summary>The position in the list, from 1, in the order in which it came. Null when it was not read as an item of one.</summary>
    [JsonIgnore]
    public int? Position => _place?.Position;

    /// <summary>The comment of the user. Null when there is none.</summary>
    [JsonIgnore]
    public string? Comment => _place?.Comment;

    string? IPlaced.Key => FormattableString.Invariant($"movie:{Id}");

    TmdbObject IPlaced.Placed(ListPlace place)
    {
        var copy = (ListMovie)Copy();
        copy._place = place;
        return copy;
    }
}

/// <summary>A TV series as an item of a list.</summary>
public sealed class ListTvSeries : TvSeriesSummary, IPlaced
{
    private ListPlace? _place;

    /// <inheritdoc cref="ListMovie.ListId"/>
    [JsonIgnore]
    public int? ListId => _place?.ListId;

    /// <inheritdoc cref="ListMovie.Position"/>
    [JsonIgnore]
    public int? Position => _place?.Position;

    /// <inheritdoc cref="ListMovie.Comment"/>
    [JsonIgnore]
    public string? Comment => _place?.Comment;

    string? IPlaced.Key => FormattableString.Invariant($"tv:{Id}");

    TmdbObject IPlaced.Placed(ListPlace place)
    {
        var copy = (ListTvSeries)Copy();
        copy._place = place;
        return copy;
    }
}

/// <summary>An item of a list that is of a media type which this version does not know.</summary>
public sealed class UnknownListItem : UnknownItem, IPlaced
{
    private ListPlace? _place;

    /// <inheritdoc cref="ListMovie.ListId"/>
    [JsonIgnore]
    public int? ListId => _place?.ListId;

    /// <inheritdoc cref="ListMovie.Position"/>
    [JsonIgnore]
    public int? Position => _place?.Position;

    /// <inheritdoc cref="ListMovie.Comment"/>
    [JsonIgnore]
    public string? Comment => _place?.Comment;

    string? IPlaced.Key => MediaType is null ? null : FormattableString.Invariant($"{MediaType}:{Id}");

    TmdbObject IPlaced.Placed(ListPlace place)
    {
        var copy = (UnknownListItem)Copy();
        copy._place = place;
        return copy;
    }
}

/// <summary>An item that knows its place in a list.</summary>
internal interface IPlaced
{
    /// <summary>By what the list calls it, such as <c>movie:550</c>.</summary>
    string? Key { get; }

    /// <summary>A copy at a place.</summary>
    TmdbObject Placed(ListPlace place);
}

/// <summary>A place in a list.</summary>
internal sealed record ListPlace(int ListId, int Position, string? Comment);

/// <summary>The items of a list. What is no object is set aside by whoever reads the list.</summary>
internal sealed class ListItemsConverter : JsonConverter<IReadOnlyList<TmdbObject>?>
{
    public override IReadOnlyList<TmdbObject> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("It is not a list.");
        }

        var rows = new List<TmdbObject>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("An item is not an object.");
            }

            using var row = JsonDocument.ParseValue(ref reader);
            var type = MixedRowConverter.TypeOf(row.RootElement);
            rows.Add(MixedRowConverter.Read(
                row.RootElement,
                type == typeof(MovieSummary) ? typeof(ListMovie) : type == typeof(TvSeriesSummary) ? typeof(ListTvSeries) : typeof(UnknownListItem),
                options));
        }

        return new RowList<TmdbObject>(rows);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TmdbObject>? value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var row in value ?? [])
        {
            MixedRowConverter.WriteRow(writer, row, options);
        }

        writer.WriteEndArray();
    }
}
