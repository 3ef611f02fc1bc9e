using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Moments: every <see cref="DateTimeOffset"/> of the models. TMDB sends <c>2016-08-26 17:04:39 UTC</c>, ISO 8601 with and without
/// milliseconds, or an empty text. A moment that names no offset is UTC.
/// </summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset?>
{
    private const string Utc = " UTC";

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd",
    ];

    public static bool TryParse(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(
            text.EndsWith(Utc, StringComparison.Ordinal) ? text.AsSpan(0, text.Length - Utc.Length) : text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out moment);

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A moment is a text.");
        }

        var text = reader.GetString()!;
        if (text.Length == 0)
        {
            return null;
        }

        return TryParse(text, out var moment) ? moment : throw new JsonException("It is not a moment.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
        {
            writer.WriteStringValue(moment);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
