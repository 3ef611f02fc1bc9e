using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The forms in which a season is told.</summary>
internal static class SeasonDetails
{
    public static JsonObject Json(TvSeries series, Season season, Credits credits, string? language) => new()
    {
        ["_id"] = string.Create(CultureInfo.InvariantCulture, $"52{season.Id:x22}"),
        ["air_date"] = season.Date,
        ["episodes"] = new JsonArray([.. TvFinder.Episodes(series, season)
            .Select(episode => EpisodeDetails.Json(episode, credits, language))]),
        ["name"] = LocalText.Title(season, language),
        ["networks"] = new JsonArray([.. series.Networks.Select(Organizations.Row)]),
        ["overview"] = LocalText.Overview(season, language),
        ["id"] = season.Id,
        ["poster_path"] = Poster(season),
        ["season_number"] = season.Number,
        ["vote_average"] = series.VoteAverage,
    };

    /// <summary>The short form, as a series lists its seasons.</summary>
    public static JsonObject Row(TvSeries series, Season season, string? language = null) => new()
    {
        ["air_date"] = season.Date,
        ["episode_count"] = season.Episodes,
        ["id"] = season.Id,
        ["name"] = LocalText.Title(season, language),
        ["overview"] = LocalText.Overview(season, language),
        ["poster_path"] = Poster(season),
        ["season_number"] = season.Number,
        ["vote_average"] = series.VoteAverage,
    };

    public static string Poster(Season season) => ImagePaths.Path($"Season/{season.Id}", "jpg");
}
