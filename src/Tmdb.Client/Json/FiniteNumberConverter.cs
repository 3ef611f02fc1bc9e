using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// Votes and popularity. A number beyond what a double holds would read as infinite, which no JSON can be written of; it is odd, and set
/// aside.
/// </summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDouble(),
            JsonTokenType.String
                when double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) => parsed,
            _ => double.NaN,
        };

        return double.IsFinite(number) ? number : throw new JsonException("It is not a number.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
