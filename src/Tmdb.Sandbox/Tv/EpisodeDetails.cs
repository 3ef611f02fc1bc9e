using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The forms in which an episode is told.</summary>
internal static class EpisodeDetails
{
    public static JsonObject Json(Episode episode, Credits credits, string? language)
    {
        var json = Row(episode, language);
        json["crew"] = credits.Crew(episode);
        json["guest_stars"] = credits.Guests(episode);
        return json;
    }

    /// <summary>The form without people, as lists and a series' last episode have it.</summary>
    public static JsonObject Row(Episode episode, string? language = null) => new()
    {
        ["air_date"] = episode.Date,
        ["episode_number"] = episode.Number,
        ["episode_type"] = episode.Number == episode.Season.Episodes ? "finale" : "standard",
        ["id"] = episode.Id,
        ["name"] = LocalText.Title(episode, language),
        ["overview"] = LocalText.Overview(episode, language),
        ["production_code"] = episode.Season.EpisodeNames.Length == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{episode.Season.Number}{episode.Number:00}"),
        ["runtime"] = episode.Series.RunTime.Length > 0 ? episode.Series.RunTime[0] : null,
        ["season_number"] = episode.Season.Number,
        ["show_id"] = episode.Series.Id,
        ["still_path"] = Still(episode),
        ["vote_average"] = episode.Series.VoteAverage,
        ["vote_count"] = 10 + (episode.Id % 90),
    };

    public static string Still(Episode episode) => ImagePaths.Path($"Episode/{episode.Id}", "jpg");
}
