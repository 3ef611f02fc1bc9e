using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The parts that movies and TV series share: images, videos, reviews and so on.</summary>
internal sealed class MediaParts(SandboxClock clock)
{
    private const int LongestRangeInDays = 14;

    private static readonly decimal?[] ReviewRatings = [8, null];

    private static readonly string[] ListNames = ["Worth seeing twice"];

    public static JsonObject ChangesOf(string id, DateTimeOffset now) => new()
    {
        // One item of each form that a value can have.
        ["changes"] = new JsonArray(
            Change("overview", id, now, "A text", "An older text"),
            Change("runtime", id, now, 139, 138),
            Change("videos", id, now, new JsonObject { ["name"] = "Trailer", ["site"] = "YouTube" }, null),
            Change("origin_country", id, now, new JsonArray("US"), null)),
    };

    public JsonObject Changes(string id, Call call)
    {
        var start = Day(call, "start_date");
        var end = Day(call, "end_date");
        if (start is not null && end is not null && (end < start || end.Value.DayNumber - start.Value.DayNumber > LongestRangeInDays))
        {
            throw new TmdbError(TmdbStatus.InvalidDateRange);
        }

        return ChangesOf(id, clock.Now);
    }

    /// <summary>Titles in other countries, those of the translations among them.</summary>
    public static JsonArray AlternativeTitles(Medium medium, string? country = null) => new([.. medium.Translations
        .Where(translation => translation.Title != medium.Title)
        .Select(translation => new AlternativeTitle(translation.Country, translation.Title, ""))
        .Concat(medium.AlternativeTitles)
        .Where(title => country is null || title.Country == country)
        .Select(title => new JsonObject
        {
            ["iso_3166_1"] = title.Country,
            ["title"] = title.Title,
            ["type"] = title.Type,
        })]);

    public static JsonArray Keywords(Medium medium) => new([.. medium.Keywords.Select(NamedId)]);

    public static JsonObject NamedId(NamedId item) => new() { ["id"] = item.Id, ["name"] = item.Name };

    public static JsonObject Images(Medium medium, Call call)
    {
        var asked = call.QueryValue("include_image_language")?.Split(',')
            ?? (call.QueryValue("language") is { } language ? [LocalText.Code(language)] : null);
        return new()
        {
            ["backdrops"] = Chosen(Image(medium, "backdrop", 3840, 2160, null, "jpg")),
            ["logos"] = Chosen(Image(medium, "logo", 800, 310, "en", "svg")),
            ["posters"] = Chosen(
                Image(medium, "poster", 2000, 3000, "en", "jpg"),
                Image(medium, "poster-plain", 2000, 3000, null, "jpg")),
        };

        JsonArray Chosen(params JsonObject[] images) => new([.. images.Where(image =>
            !medium.NoImages && (asked is null || asked.Contains(image["iso_639_1"]?.ToString() ?? "null", StringComparer.Ordinal)))]);
    }

    public static JsonObject Image(Medium medium, string kind, int width, int height, string? language, string extension) => new()
    {
        ["aspect_ratio"] = Math.Round(width / (decimal)height, 3),
        ["height"] = height,
        ["iso_3166_1"] = language is null ? null : "US",
        ["iso_639_1"] = language,
        ["file_path"] = extension == "jpg" ? ImagePaths.Path(medium, kind) : ImagePaths.Path($"{medium.Id}/{kind}", extension),
        ["vote_average"] = 5.3m,
        ["vote_count"] = 12,
        ["width"] = width,
    };

    /// <summary>Two invented reviews of every title that has a cast: one with a rating, one without.</summary>
    public static JsonObject Reviews(Medium medium, Call call) => Paging.Page(
        call,
        medium.Cast.Length == 0 ? [] : ReviewRatings,
        rating => new JsonObject
        {
            ["author"] = "sandbox",
            ["author_details"] = new JsonObject
            {
                ["name"] = "",
                ["username"] = "sandbox",
                ["avatar_path"] = null,
                ["rating"] = rating,
            },
            ["content"] = $"What somebody thinks of *{medium.Title}*.",
            ["created_at"] = "2014-12-10T17:22:35.385Z",
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"5{(rating is null ? 0 : 1)}{medium.Id:x22}"),
            ["updated_at"] = "2021-06-23T15:57:54.428Z",
            ["url"] = string.Create(CultureInfo.InvariantCulture, $"https://www.themoviedb.org/review/{medium.Id:x24}"),
        });

    /// <summary>The lists that a title is on: one, invented, for every well-known title.</summary>
    public static JsonObject Lists(Medium medium, Call call) => Paging.Page(
        call,
        medium.VoteCount > 1000 ? ListNames : [],
        name =>
        {
            var row = new JsonObject
            {
                ["description"] = "",
                ["favorite_count"] = 0,
                ["id"] = 8_000_000 + medium.Id,
                ["iso_3166_1"] = "US",
                ["iso_639_1"] = "en",
                ["item_count"] = 12,
                ["name"] = name,
                ["poster_path"] = null,
            };
            if (medium is Movie)
            {
                row["list_type"] = "movie";
            }

            return row;
        });

    public static JsonObject Translations(Medium medium, Func<Translation, JsonObject> data)
    {
        var all = medium.Translations.Prepend(new Translation("en", "US", medium.Title, medium.Overview));
        return new()
        {
            ["translations"] = new JsonArray([.. all.Select(translation => new JsonObject
            {
                ["iso_3166_1"] = translation.Country,
                ["iso_639_1"] = translation.Language,
                ["name"] = ReferenceData.LanguageName(translation.Language, native: true),
                ["english_name"] = ReferenceData.LanguageName(translation.Language, native: false),
                ["data"] = data(translation),
            })]),
        };
    }

    /// <summary>Where to watch, keyed by country; each country has what it has.</summary>
    public static JsonObject WatchProviders(Medium medium)
    {
        var results = new JsonObject();
        if (medium.Certifications.ContainsKey("US"))
        {
            results["US"] = new JsonObject
            {
                ["link"] = WatchLink(medium, "US"),
                ["flatrate"] = new JsonArray(Provider(8, "Netflix", 0)),
                ["rent"] = new JsonArray(Provider(2, "Apple TV", 4), Provider(10, "Amazon Video", 6)),
                ["buy"] = new JsonArray(Provider(2, "Apple TV", 4)),
            };
        }

        if (medium.Certifications.ContainsKey("GB"))
        {
            results["GB"] = new JsonObject { ["link"] = WatchLink(medium, "GB"), ["ads"] = new JsonArray(Provider(41, "ITVX", 9)) };
        }

        return new() { ["results"] = results };
    }

    /// <summary>Other titles that share a genre, the most popular first.</summary>
    public static List<T> Alike<T>(T medium, IEnumerable<T> all)
        where T : Medium => [.. all
            .Where(other => other.Id != medium.Id && other.Genres.Intersect(medium.Genres).Any() && !other.Adult)
            .OrderByDescending(other => other.Popularity)];

    private static string WatchLink(Medium medium, string country) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://www.themoviedb.org/{(medium is Movie ? "movie" : "tv")}/{medium.Id}/watch?locale={country}");

    private static JsonObject Provider(int id, string name, int priority) => new()
    {
        ["logo_path"] = ImagePaths.Path($"Provider/{id}", "jpg"),
        ["provider_id"] = id,
        ["provider_name"] = name,
        ["display_priority"] = priority,
    };

    private static JsonObject Change(string key, string id, DateTimeOffset now, JsonNode value, JsonNode? original)
    {
        var item = new JsonObject
        {
            ["id"] = $"{key}{id}",
            ["action"] = original is null ? "added" : "updated",
            ["time"] = now.AddHours(-1).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture),
            ["iso_639_1"] = "en",
            ["iso_3166_1"] = "US",
            ["value"] = value,
        };
        if (original is not null)
        {
            item["original_value"] = original;
        }

        return new() { ["key"] = key, ["items"] = new JsonArray(item) };
    }

    private static DateOnly? Day(Call call, string name)
    {
        if (call.QueryValue(name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new TmdbError(TmdbStatus.InvalidDate);
    }
}
