using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What can be asked of a TV series besides its details: each by itself, or appended to the details.</summary>
internal sealed class TvParts(SandboxState state, Catalogue catalogue)
{
    public const string SeasonPrefix = "season/";

    private readonly Credits _credits = new(catalogue);
    private readonly Changes _changes = new(state.Clock);
    private readonly EpisodeGroups _episodeGroups = new(catalogue);
    private readonly Reviews _reviews = new(catalogue);
    private readonly WatchProviders _watchProviders = new(catalogue);
    private readonly AccountStates _accountStates = new(state);

    /// <summary>The parts' names, with the parameters that each takes by itself.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["account_states"] = RatingRoutes.Query,
        ["aggregate_credits"] = "language",
        ["alternative_titles"] = "",
        ["changes"] = Changes.Query,
        ["content_ratings"] = "",
        ["credits"] = "language",
        ["episode_groups"] = "",
        ["external_ids"] = "",
        ["images"] = "include_image_language language",
        ["keywords"] = "",
        ["lists"] = "language page",
        ["recommendations"] = "language page",
        ["reviews"] = "language page",
        ["screened_theatrically"] = "",
        ["similar"] = "language page",
        ["translations"] = "",
        ["videos"] = "include_video_language language",
        ["watch/providers"] = "",
    };

    /// <summary>A part, or a whole season; null when there is none of that name, or none for this caller.</summary>
    public JsonObject? Find(string name, TvSeries series, Call call)
    {
        var language = call.QueryValue("language");
        return name switch
        {
            "account_states" => _accountStates.Of(series, call),
            "aggregate_credits" => _credits.Aggregate(series, [.. TvFinder.Episodes(series)]),
            "alternative_titles" => new() { ["results"] = MediaParts.AlternativeTitles(series) },
            "changes" => _changes.Of(series, call),
            "content_ratings" => ContentRatings(series),
            "credits" => _credits.Of(series),
            "episode_groups" => _episodeGroups.Of(series),
            "external_ids" => ExternalIds(series),
            "images" => Images.Of(series, call),
            "keywords" => new() { ["results"] = MediaParts.Keywords(series) },
            "lists" => MediaParts.Lists(series, call),
            "recommendations" => Paging.Page(call, MediaParts.Alike(series, catalogue.Tv), other => MediaRows.MixedRow(other, language)),
            "reviews" => _reviews.Page(series, call),
            "screened_theatrically" => Screened(series),
            "similar" => Paging.Page(call, MediaParts.Alike(series, catalogue.Tv), other => MediaRows.Row(other, language)),
            "translations" => Translations.Of(series, Data),
            "videos" => Videos.Of(series, call),
            "watch/providers" => _watchProviders.Of(series),
            _ => Season(name, series, language),
        };
    }

    /// <summary>The ids that series, seasons and episodes have; two of the databases that they name are gone.</summary>
    public static JsonObject ExternalIds(int? tvdbId, string? wikidataId) => new()
    {
        ["freebase_mid"] = null,
        ["freebase_id"] = null,
        ["tvdb_id"] = tvdbId,
        ["tvrage_id"] = null,
        ["wikidata_id"] = wikidataId,
    };

    private static JsonObject ExternalIds(TvSeries series)
    {
        var ids = ExternalIds(series.TvdbId, series.WikidataId);
        ids["imdb_id"] = series.ImdbId;
        ids["facebook_id"] = null;
        ids["instagram_id"] = null;
        ids["twitter_id"] = null;
        return ids;
    }

    private static JsonObject Screened(TvSeries series) => new()
    {
        ["results"] = new JsonArray([.. series.Screened
            .Select(screened => new Episode(series, TvFinder.Season(series, screened.Season)!, screened.Number))
            .Select(episode => new JsonObject
            {
                ["id"] = episode.Id,
                ["episode_number"] = episode.Number,
                ["season_number"] = episode.Season.Number,
            })]),
    };

    private JsonObject? Season(string name, TvSeries series, string? language) =>
        name.StartsWith(SeasonPrefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(SeasonPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && TvFinder.Season(series, number) is { } season
            ? SeasonDetails.Json(series, season, _credits, language)
            : null;

    private static JsonObject ContentRatings(TvSeries series) => new()
    {
        ["results"] = new JsonArray([.. series.Certifications.Select(country => new JsonObject
        {
            ["descriptors"] = new JsonArray(),
            ["iso_3166_1"] = country.Key,
            ["rating"] = country.Value,
        })]),
    };

    private static JsonObject Data(Translation translation) => new()
    {
        ["homepage"] = "",
        ["name"] = translation.Title,
        ["overview"] = translation.Overview,
        ["tagline"] = "",
    };
}
