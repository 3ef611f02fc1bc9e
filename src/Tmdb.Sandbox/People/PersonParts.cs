using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What can be asked of a person besides the details: each by itself, or appended to the details.</summary>
internal sealed class PersonParts(SandboxState state, PersonCredits credits)
{
    private readonly Changes _changes = new(state.Clock);

    /// <summary>The parts' names, with the parameters that each takes by itself.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["changes"] = Changes.Query,
        ["combined_credits"] = "language",
        ["external_ids"] = "",
        ["images"] = "",
        ["movie_credits"] = "language",
        ["tagged_images"] = "page",
        ["translations"] = "",
        ["tv_credits"] = "language",
    };

    /// <summary>A part; null when there is none of that name.</summary>
    public JsonObject? Find(string name, Person person, Call call)
    {
        var language = call.QueryValue("language");
        return name switch
        {
            "changes" => _changes.Of(person, call),
            "combined_credits" => credits.Combined(person, language),
            "external_ids" => ExternalIds(person),
            "images" => new() { ["profiles"] = Images.Profiles(Credits.Profile(person)) },
            "movie_credits" => credits.Movies(person, language),
            "tagged_images" => TaggedImages(person),
            "translations" => Translations.Of(person, Data),
            "tv_credits" => credits.Tv(person, language),
            _ => null,
        };
    }

    private static JsonObject ExternalIds(Person person) => new()
    {
        ["freebase_mid"] = null,
        ["freebase_id"] = null,
        ["imdb_id"] = person.ImdbId,
        ["tvrage_id"] = null,
        ["wikidata_id"] = person.WikidataId,
        ["facebook_id"] = person.Handle,
        ["instagram_id"] = person.Handle,
        ["tiktok_id"] = person.Handle,
        ["twitter_id"] = person.Handle,
        ["youtube_id"] = null,
    };

    private static JsonObject Data(Translation translation) => new()
    {
        ["biography"] = translation.Overview,
        ["name"] = translation.Title,
        ["primary"] = translation.Language == "en",
    };

    /// <summary>The images in which the person is to be seen. TMDB's page is always 0, and it has all of them.</summary>
    private JsonObject TaggedImages(Person person)
    {
        var images = credits.Titles(person).SelectMany(Tagged).ToList();
        var count = images.Count;
        return new()
        {
            ["page"] = 0,
            ["results"] = new JsonArray([.. images]),
            ["total_pages"] = 1,
            ["total_results"] = count,
        };
    }

    /// <summary>A title's backdrop; of a series the poster of a season and the still of an episode as well.</summary>
    private static IEnumerable<JsonObject> Tagged(Medium medium)
    {
        if (ImagePaths.Backdrop(medium) is { } path)
        {
            yield return Tagged(Images.Image(path, 3840, 2160, null, null), "backdrop", MediaRows.MixedRow(medium, null));
        }

        if (medium is TvSeries series && TvFinder.Season(series, 1) is { Episodes: > 0 } season)
        {
            var row = SeasonDetails.Row(series, season);
            row["show_id"] = series.Id;
            row["media_type"] = "tv_season";
            yield return Tagged(Images.Image(SeasonDetails.Poster(season), 2000, 3000, "en", "US", order: 1), "poster", row);

            var episode = EpisodeDetails.Row(new(series, season, 1));
            episode["media_type"] = "tv_episode";
            yield return Tagged(Images.Image((string)episode["still_path"]!, 1920, 1080, "xx", "XX", order: 2), "still", episode);
        }
    }

    private static JsonObject Tagged(JsonObject image, string type, JsonObject media)
    {
        image["id"] = HexIds.Of((string)image["file_path"]!);
        image["image_type"] = type;
        image["media"] = media;
        image["media_type"] = (string?)media["media_type"];
        return image;
    }
}
