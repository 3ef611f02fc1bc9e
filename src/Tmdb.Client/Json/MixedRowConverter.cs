using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Rows of lists that mix kinds: each is read as what its <c>media_type</c> says. A row of a kind that is not known is an <see cref="UnknownItem"/>,
/// and what does not fit in a row is set aside in that row: no row is lost.
/// </summary>
internal sealed class MixedRowConverter : JsonConverter<TmdbObject>
{
    public override TmdbObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is not an object.");
        }

        using var row = JsonDocument.ParseValue(ref reader);
        return Read(row.RootElement, TypeOf(row.RootElement), options);
    }

    public override void Write(Utf8JsonWriter writer, TmdbObject value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static TmdbObject Read(JsonElement row, Type type, JsonSerializerOptions options)
    {
        var typeInfo = options.GetTypeInfo(type);
        try
        {
            return (TmdbObject)row.Deserialize(typeInfo)!;
        }
        catch (JsonException)
        {
            return (TmdbObject)JsonSerializer.Deserialize(JsonMender.Mend(Encoding.UTF8.GetBytes(row.GetRawText()), typeInfo), typeInfo)!;
        }
    }

    private static Type TypeOf(JsonElement row)
    {
        if (row.TryGetProperty("media_type", out var mediaType) && mediaType.ValueKind == JsonValueKind.String && !mediaType.ValueEquals(""))
        {
            return mediaType.ValueEquals("movie") ? typeof(MovieSummary)
                : mediaType.ValueEquals("tv") ? typeof(TvSeriesSummary)
                : mediaType.ValueEquals("person") ? typeof(PersonSummary)
                : mediaType.ValueEquals("collection") ? typeof(CollectionSummary)
                : typeof(UnknownItem);
        }

        // Lists of v3 do not always say it. Movies have a title, series a name and a first air date.
        return Has("title") || Has("release_date") ? typeof(MovieSummary)
            : Has("first_air_date") ? typeof(TvSeriesSummary)
            : Has("known_for") || Has("known_for_department") || Has("profile_path") ? typeof(PersonSummary)
            : typeof(UnknownItem);

        bool Has(string name) => row.TryGetProperty(name, out _);
    }
}
