using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Tmdb.Tests.Json;

/// <summary>Reads an answer into the models, writes it back, and tells what is not the same.</summary>
internal static class RoundTrip
{
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "release_date", "first_air_date", "last_air_date", "air_date", "first_credit_air_date", "birthday", "deathday", "minimum", "maximum",
        "published_at", "created_at", "updated_at", "time", "expires_at",
    };

    private static readonly MethodInfo WriteMethod = typeof(TmdbJson).GetMethods().Single(method => method is { Name: nameof(TmdbJson.Write), IsGenericMethodDefinition: true });

    public static object Read(Type type, byte[] json) => typeof(RoundTrip)
        .GetMethod(nameof(ReadBoxed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;

    public static byte[] Write(Type type, object value) => (byte[])WriteMethod.MakeGenericMethod(type).Invoke(null, [value])!;

    /// <summary>What was lost, added or changed on the way, one line each; nothing when all is well.</summary>
    public static IReadOnlyList<string> Differences(Type type, byte[] json)
    {
        using var sent = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(Write(type, Read(type, json)));
        var differences = new List<string>();
        Compare("$", string.Empty, sent.RootElement, written.RootElement, differences);
        return differences;
    }

    /// <summary>What is in the AdditionalProperties of the value and of everything in it, one line each.</summary>
    public static IReadOnlyList<string> Unknown(object value)
    {
        var found = new List<string>();
        Walk(value.GetType().Name, value, found);
        return found;
    }

    private static object ReadBoxed<T>(byte[] json) => TmdbJson.Read<T>(json)!;

    private static void Walk(string path, object? value, List<string> found)
    {
        switch (value)
        {
            case TmdbObject record:
                found.AddRange(record.AdditionalProperties?.Select(p => $"{path}.{p.Key} = {p.Value}") ?? []);
                foreach (var property in record.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(p => p.Name is not (nameof(TmdbObject.AdditionalProperties) or "EqualityContract")))
                {
                    Walk($"{path}.{property.Name}", property.GetValue(record), found);
                }

                break;
            case string:
                break;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                {
                    Walk($"{path}.{entry.Key}", entry.Value, found);
                }

                break;
            case IEnumerable rows:
                var i = 0;
                foreach (var row in rows)
                {
                    Walk(string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]"), row, found);
                }

                break;
        }
    }

    private static void Compare(string path, string name, JsonElement sent, JsonElement? written, List<string> differences)
    {
        if (written is not { } back || back.ValueKind == JsonValueKind.Null)
        {
            var meansNothing = sent.ValueKind == JsonValueKind.Null
                || (Times.Contains(name) && sent.ValueKind == JsonValueKind.String && sent.GetString()!.Length == 0)
                || (name == "rated" && sent.ValueKind == JsonValueKind.False);
            if (!meansNothing)
            {
                differences.Add($"{path}: {sent} is lost");
            }

            return;
        }

        switch (sent.ValueKind)
        {
            case JsonValueKind.Object when back.ValueKind == JsonValueKind.Object:
                foreach (var member in sent.EnumerateObject())
                {
                    Compare($"{path}.{member.Name}", member.Name, member.Value, back.TryGetProperty(member.Name, out var b) ? b : null, differences);
                }

                // A list that was not sent is written as an empty one.
                differences.AddRange(back.EnumerateObject()
                    .Where(member => !sent.TryGetProperty(member.Name, out _) && member.Value.ToString() is not ("[]" or "{}"))
                    .Select(member => $"{path}.{member.Name}: {member.Value} was never sent"));
                break;
            case JsonValueKind.Array when back.ValueKind == JsonValueKind.Array:
                if (sent.GetArrayLength() != back.GetArrayLength())
                {
                    differences.Add($"{path}: {sent.GetArrayLength()} rows are {back.GetArrayLength()}");
                    return;
                }

                for (var i = 0; i < sent.GetArrayLength(); i++)
                {
                    Compare(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), name, sent[i], back[i], differences);
                }

                break;
            case JsonValueKind.Number when back.ValueKind == JsonValueKind.Number && sent.GetDouble().Equals(back.GetDouble()):
            case JsonValueKind.String when back.ValueKind == JsonValueKind.String && SameText(name, sent.GetString()!, back.GetString()!):
            case JsonValueKind.Null when back.ToString() is "[]" or "{}":
            case JsonValueKind.String or JsonValueKind.Number when name == "sort_by" && sent.ToString() == "1" && back.ToString() == "original_order.asc": // Two forms of TMDB's for one order.
                break;
            default:
                if (sent.ValueKind != back.ValueKind || sent.ToString() != back.ToString())
                {
                    differences.Add($"{path}: {sent} is now {back}");
                }

                break;
        }
    }

    private static bool SameText(string name, string sent, string back) =>
        string.Equals(sent, back, StringComparison.Ordinal)
        || (Times.Contains(name) && Moment(sent) == Moment(back));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(
        text.Replace(" UTC", "Z", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
