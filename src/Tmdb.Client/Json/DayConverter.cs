using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Days: every <see cref="DateTime"/> of the models. A day has no zone and is the same day on every machine: midnight, of unspecified
/// kind. TMDB sends <c>1999-10-15</c>, <c>1999-10-15T00:00:00.000Z</c>, or an empty text for a day that it does not know.
/// </summary>
internal sealed class DayConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A day is a text.");
        }

        var text = reader.GetString()!;
        if (text.Length == 0)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        // The day as it is written, whatever the offset: to move it to a zone could make it another day.
        return MomentConverter.TryParse(text, out var moment) ? moment.Date : throw new JsonException("It is not a day.");
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options)
    {
        if (value is { } day)
        {
            writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
