using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The forms in which a season is told.</summary>
internal static class SeasonDetails
{
    public static JsonObject Json(TvSeries series, Season season, Credits credits) => new()
    {
        ["_id"] = string.Create(CultureInfo.InvariantCulture, $"52{season.Id:x22}"),
        ["air_date"] = season.Date,
        ["episodes"] = new JsonArray([.. TvFinder.Episodes(series, season).Select(episode => EpisodeDetails.Json(episode, credits))]),
        ["name"] = Name(season),
        ["networks"] = new JsonArray([.. series.Networks.Select(TvDetails.Network)]),
        ["overview"] = "",
        ["id"] = season.Id,
        ["poster_path"] = ImagePaths.Path($"Season/{season.Id}", "jpg"),
        ["season_number"] = season.Number,
        ["vote_average"] = series.VoteAverage,
    };

    /// <summary>The short form, as a series lists its seasons.</summary>
    public static JsonObject Row(TvSeries series, Season season) => new()
    {
        ["air_date"] = season.Date,
        ["episode_count"] = season.Episodes,
        ["id"] = season.Id,
        ["name"] = Name(season),
        ["overview"] = "",
        ["poster_path"] = ImagePaths.Path($"Season/{season.Id}", "jpg"),
        ["season_number"] = season.Number,
        ["vote_average"] = series.VoteAverage,
    };

    public static string Name(Season season) =>
        season.Name ?? string.Create(CultureInfo.InvariantCulture, $"Season {season.Number}");
}
