using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A person's own rating in account states: <c>false</c> when there is none, otherwise an object with its value.</summary>
internal sealed class RatedConverter : JsonConverter<AccountRating?>
{
    public override AccountRating? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.False ? null : new ItemConverter<AccountRating>(options).Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, AccountRating? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteBooleanValue(false);
        }
        else
        {
            new ItemConverter<AccountRating>(options).Write(writer, value, options);
        }
    }
}
