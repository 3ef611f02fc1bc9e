using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Tmdb;

/// <summary>
/// Reads TMDB's answers and writes the bodies of requests. The one place where JSON becomes records.
/// </summary>
internal static class TmdbJson
{
    private static readonly JsonSerializerOptions Options = new(TmdbJsonContext.Default.Options)
    {
        TypeInfoResolver = TmdbJsonContext.Default.WithAddedModifier(InitProperties.SetDirectly).WithAddedModifier(HideIgnoredNames),
    };

    private static readonly MethodInfo ReadMethod = typeof(TmdbJson).GetMethod(nameof(ReadAs), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>
    /// Reads one answer. A value that does not fit its member does not fail the answer: the member stays null (or 0), and the value is
    /// kept in <see cref="TmdbObject.AdditionalProperties"/>.
    /// </summary>
    /// <typeparam name="T">A type that <see cref="TmdbJsonContext"/> names, or a part of one.</typeparam>
    /// <exception cref="JsonException">The text is not JSON, is cut off, is <c>null</c>, or is another kind of value than
    /// <typeparamref name="T"/> (an array instead of an object, for example).</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not in <see cref="TmdbJsonContext"/>.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
    {
        var type = TypeInfo<T>();
        T? value;
        try
        {
            value = JsonSerializer.Deserialize(utf8Json, type);
        }
        catch (JsonException)
        {
            value = JsonSerializer.Deserialize(JsonMender.Mend(utf8Json, type), type);
        }

        // An answer that is the word null is a wrong root too, for a list as well, which would read it as an empty one.
        return value is null || IsNull(utf8Json) ? throw new JsonException($"The answer is null, not a {typeof(T).Name}.") : value;
    }

    /// <summary>Reads one answer of a type that only the program's user knows.</summary>
    /// <exception cref="JsonException">As for <see cref="Read{T}"/>.</exception>
    public static object Read(string json, Type type) =>
        ReadMethod.MakeGenericMethod(type).CreateDelegate<Func<string, object>>()(json);

    private static object ReadAs<T>(string json)
        where T : notnull => Read<T>(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>Reads an answer as it stands; null if it is not a JSON object, or has a member twice.</summary>
    public static JsonObject? ReadObject(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var answer = JsonNode.Parse(utf8Json) as JsonObject;
            _ = answer?.Count; // The members are read only now.
            return answer;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes an answer as UTF-8 JSON.</summary>
    public static byte[] WriteObject(JsonObject answer) => System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString());

    /// <summary>Writes a value as UTF-8 JSON. Members that are null are not written.</summary>
    /// <typeparam name="T">A type that <see cref="TmdbJsonContext"/> names, or a part of one.</typeparam>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not in <see cref="TmdbJsonContext"/>.</exception>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>());

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    internal static JsonTypeInfo TypeInfo(Type type) => Options.GetTypeInfo(type);

    /// <summary>
    /// The serializer drops a member that has the name of an ignored property (<c>year</c>, <c>movie_id</c>), though only our own code has
    /// that property. Under a name that nothing is sent by, what TMDB may send one day is kept like any member that is not known.
    /// </summary>
    private static void HideIgnoredNames(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property is { Get: null, Set: null }))
        {
            property.Name = "\0" + property.Name;
        }
    }

    private static bool IsNull(ReadOnlySpan<byte> utf8Json) => utf8Json.Trim(" \t\r\n"u8).SequenceEqual("null"u8);
}
