using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A yes or no that TMDB sends as <c>true</c> in one answer and as <c>1</c> or <c>"1"</c> in another.</summary>
internal sealed class FlagConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number is 0 or 1 => reader.GetInt32() == 1,
        JsonTokenType.String when reader.ValueTextEquals("1") || reader.ValueTextEquals("true") => true,
        JsonTokenType.String when reader.ValueTextEquals("0") || reader.ValueTextEquals("false") => false,
        _ => throw new JsonException("It is neither yes nor no."),
    };

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>Texts by the key of an item (<c>movie:550</c>), which may be null. An empty list is an empty dictionary: that is how TMDB's side writes one.</summary>
internal sealed class ItemTextsConverter : JsonConverter<IReadOnlyDictionary<string, string?>>
{
    public override IReadOnlyDictionary<string, string?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (reader.TokenType == JsonTokenType.StartArray && reader.Read() && reader.TokenType == JsonTokenType.EndArray)
        {
            return texts.AsReadOnly();
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is not an object.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            texts[key] = reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String => reader.GetString(),
                _ => throw new JsonException("It is not a text."),
            };
        }

        return texts.AsReadOnly();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string?> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value)
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }
}
