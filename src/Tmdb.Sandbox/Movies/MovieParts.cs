using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What can be asked of a movie besides its details: each by itself, or appended to the details.</summary>
internal sealed class MovieParts(SandboxState state, Catalogue catalogue)
{
    // TMDB's types of releases.
    private const int Premiere = 1;
    private const int Theatrical = 3;
    private const int Physical = 5;

    private readonly Credits _credits = new(catalogue);
    private readonly Changes _changes = new(state.Clock);
    private readonly Reviews _reviews = new(catalogue);
    private readonly WatchProviders _watchProviders = new(catalogue);
    private readonly AccountStates _accountStates = new(state);

    /// <summary>The parts' names, with the parameters that each takes by itself.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["account_states"] = RatingRoutes.Query,
        ["alternative_titles"] = "country",
        ["changes"] = Changes.Query,
        ["credits"] = "language",
        ["external_ids"] = "",
        ["images"] = "include_image_language language",
        ["keywords"] = "",
        ["lists"] = "language page",
        ["recommendations"] = "language page",
        ["release_dates"] = "",
        ["reviews"] = "language page",
        ["similar"] = "language page",
        ["translations"] = "",
        ["videos"] = "language include_video_language",
        ["watch/providers"] = "",
    };

    /// <summary>A part; null when there is none of that name, or none for this caller.</summary>
    public JsonObject? Find(string name, Movie movie, Call call)
    {
        var language = call.QueryValue("language");
        return name switch
        {
            "account_states" => _accountStates.Of(movie, call),
            "alternative_titles" => new() { ["titles"] = MediaParts.AlternativeTitles(movie, call.QueryValue("country")) },
            "changes" => _changes.Of(movie, call),
            "credits" => _credits.Of(movie),
            "external_ids" => ExternalIds(movie),
            "images" => Images.Of(movie, call),
            "keywords" => new() { ["keywords"] = MediaParts.Keywords(movie) },
            "lists" => MediaParts.Lists(movie, call),
            "recommendations" => Paging.Page(call, MediaParts.Alike(movie, catalogue.Movies), other => MediaRows.MixedRow(other, language)),
            "release_dates" => ReleaseDates(movie),
            "reviews" => _reviews.Page(movie, call),
            "similar" => Paging.Page(call, MediaParts.Alike(movie, catalogue.Movies), other => MediaRows.Row(other, language)),
            "translations" => Translations.Of(movie, translation => Data(movie, translation)),
            "videos" => Videos.Of(movie, call),
            "watch/providers" => _watchProviders.Of(movie),
            _ => null,
        };
    }

    private static JsonObject ExternalIds(Movie movie) => new()
    {
        ["imdb_id"] = movie.ImdbId,
        ["wikidata_id"] = movie.WikidataId,
        ["facebook_id"] = null,
        ["instagram_id"] = null,
        ["twitter_id"] = null,
    };

    private static JsonObject ReleaseDates(Movie movie) => new()
    {
        ["results"] = new JsonArray([.. movie.Countries
            .Where(_ => movie.Date.Length > 0)
            .Where(country => !movie.Certifications.ContainsKey(country))
            .Select(country => KeyValuePair.Create(country, ""))
            .Concat(movie.Certifications)
            .Select(country => new JsonObject
            {
                ["iso_3166_1"] = country.Key,
                ["release_dates"] = new JsonArray([.. Releases(movie, country.Key, country.Value)]),
            })]),
    };

    /// <summary>The release in cinemas; at home a premiere before it, and the one on disc after it.</summary>
    private static IEnumerable<JsonObject> Releases(Movie movie, string country, string certification)
    {
        var home = movie.Countries is [var first, ..] && first == country;
        if (home)
        {
            yield return Release(movie, -7, Premiere, "", "World premiere");
        }

        yield return Release(movie, 0, Theatrical, certification, "");
        if (home)
        {
            yield return Release(movie, 180, Physical, certification, "DVD");
        }
    }

    private static JsonObject Release(Movie movie, int days, int type, string certification, string note) => new()
    {
        ["certification"] = certification,
        ["descriptors"] = new JsonArray(),
        ["iso_639_1"] = "",
        ["note"] = note,
        ["release_date"] = DateOnly.Parse(movie.Date, CultureInfo.InvariantCulture).AddDays(days)
            .ToString("yyyy-MM-dd'T00:00:00.000Z'", CultureInfo.InvariantCulture),
        ["type"] = type,
    };

    private static JsonObject Data(Movie movie, Translation translation) => new()
    {
        ["homepage"] = "",
        ["overview"] = translation.Overview,
        ["runtime"] = movie.Runtime ?? 0,
        ["tagline"] = "",
        ["title"] = translation.Title,
    };
}
