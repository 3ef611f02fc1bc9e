using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>The order of a list by the name of <see cref="ListSortOrder"/>, so that it can be given back: <c>TitleDescending</c> is <c>title.desc</c>.</summary>
/// <remarks>
/// The lists of an account have a number instead. Only 1 has been seen, with lists in their original order; what another one means is not known, and a number would
/// be taken for a value of the enumeration.
/// </remarks>
internal sealed class ListSortOrderConverter : JsonConverter<string?>
{
    private static readonly IReadOnlyList<(string Name, string Word)> Orders =
        [.. Enum.GetValues<ListSortOrder>().Select(order => (order.ToString(), DiscoveryQuery.WireNameOf<ListSortOrder>(order)!))];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is var word => word == "1" ? Orders[0].Name : Orders.FirstOrDefault(order => order.Word == word).Name ?? word,
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number == 1 => Orders[0].Name,
        _ => throw new JsonException("It is no order that is known."),
    };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Orders.FirstOrDefault(order => order.Name == value).Word ?? value);
}
