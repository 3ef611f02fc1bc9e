using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What was changed of one thing: invented, with one item of each form that a value can have.</summary>
internal sealed class Changes(SandboxClock clock)
{
    public const string Query = "end_date page start_date";

    public JsonObject Of(Medium medium, Call call) => Items(
        $"{medium.GetType().Name}/{medium.Id}",
        call,
        new("overview", "A text", "An older text"),
        new("runtime", 139, 138),
        new("videos", new JsonObject { ["name"] = "Trailer", ["site"] = "YouTube" }),
        new("origin_country", new JsonArray("US")));

    public JsonObject Of(Season season, Call call) => Items(
        $"Season/{season.Id}",
        call,
        new("name", season.Title, "Untitled"),
        new("episode", new JsonObject { ["episode_id"] = season.EpisodeId(1), ["episode_number"] = 1 }));

    public JsonObject Of(Episode episode, Call call) => Items(
        $"Episode/{episode.Id}",
        call,
        new("name", episode.Title, "Untitled"),
        new("production_code", "101"),
        new("crew", new JsonObject { ["department"] = "Directing", ["job"] = "Director", ["person_id"] = 1 }));

    public JsonObject Of(Person person, Call call) => Items(
        $"Person/{person.Id}",
        call,
        new("biography", "A text", "An older text"),
        new("also_known_as", new JsonArray("Somebody")),
        new("images", new JsonObject { ["profile"] = new JsonObject { ["file_path"] = Credits.Profile(person) } }));

    private JsonObject Items(string thing, Call call, params Change[] changes)
    {
        var last = new DateTimeOffset(ChangeDates.Of(call, clock).Last, new TimeOnly(23, 0), TimeSpan.Zero);
        var latest = clock.Now.AddHours(-1);
        var time = (last < latest ? last : latest).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        return new()
        {
            ["changes"] = new JsonArray([.. changes.Select(change => new JsonObject
            {
                ["key"] = change.Key,
                ["items"] = new JsonArray(Item(change, HexIds.Of($"{thing}/{change.Key}"), time)),
            })]),
        };
    }

    private static JsonObject Item(Change change, string id, string time)
    {
        var item = new JsonObject
        {
            ["id"] = id,
            ["action"] = change.Original is null ? "added" : "updated",
            ["time"] = time,
            ["iso_639_1"] = "en",
            ["iso_3166_1"] = "US",
            ["value"] = change.Value,
        };
        if (change.Original is not null)
        {
            item["original_value"] = change.Original;
        }

        return item;
    }

    private sealed record Change(string Key, JsonNode Value, JsonNode? Original = null);
}
