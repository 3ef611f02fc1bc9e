using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Tmdb;

/// <summary>
/// Lists: a <c>null</c> row is no row (a reader of a list should never meet one). A list that is <c>null</c> is as one that is missing: the records make an
/// empty one of it, but a page without rows is no page.
/// </summary>
internal sealed class ListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments))!;

    private sealed class ListConverter<T> : JsonConverter<IReadOnlyList<T>>
    {
        private ItemConverter<T>? _item;

        public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException("It is not a list.");
            }

            var converter = _item ??= new ItemConverter<T>(options);
            var list = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                list.Add(converter.Read(ref reader, options));
            }

            return list.Count == 0 ? RowList<T>.Empty : new RowList<T>(list);
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonSerializerOptions options)
        {
            var converter = _item ??= new ItemConverter<T>(options);
            writer.WriteStartArray();
            foreach (var item in value ?? [])
            {
                converter.Write(writer, item, options);
            }

            writer.WriteEndArray();
        }
    }
}

/// <summary>
/// Dictionaries by a code (of a country): <c>null</c> is an empty one, and codes are the same in upper and lower case.
/// </summary>
internal sealed class DictionaryConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType
        && typeToConvert.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        && typeToConvert.GenericTypeArguments[0] == typeof(string);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(DictionaryConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments[1]))!;

    private sealed class DictionaryConverter<T> : JsonConverter<IReadOnlyDictionary<string, T>>
    {
        private ItemConverter<T>? _item;

        public override bool HandleNull => true;

        public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var entries = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
            if (reader.TokenType == JsonTokenType.Null)
            {
                return new ReadOnlyDictionary<string, T>(entries);
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("It is not an object.");
            }

            var converter = _item ??= new ItemConverter<T>(options);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = reader.GetString()!;
                reader.Read();
                entries[key] = converter.Read(ref reader, options);
            }

            return new ReadOnlyDictionary<string, T>(entries);
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? value, JsonSerializerOptions options)
        {
            var converter = _item ??= new ItemConverter<T>(options);
            writer.WriteStartObject();
            foreach (var (key, item) in value ?? new Dictionary<string, T>(StringComparer.Ordinal))
            {
                writer.WritePropertyName(key);
                converter.Write(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}

/// <summary>Reads and writes one item of a list or dictionary, in place.</summary>
internal sealed class ItemConverter<T>(JsonSerializerOptions options)
{
    private readonly JsonTypeInfo<T> _type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    private readonly JsonConverter<T> _converter = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

    public T Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw new JsonException("An item is null.");
        }

        // A scalar goes by way of the serializer, which knows that a number can be a text.
        return typeof(T).IsValueType
            ? JsonSerializer.Deserialize(ref reader, _type)!
            : _converter.Read(ref reader, typeof(T), options)!;
    }

    public void Write(Utf8JsonWriter writer, T item, JsonSerializerOptions options) => _converter.Write(writer, item, options);
}
