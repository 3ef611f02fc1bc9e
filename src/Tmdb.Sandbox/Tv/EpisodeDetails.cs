using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The forms in which an episode is told.</summary>
internal static class EpisodeDetails
{
    public static JsonObject Json(Episode episode, Credits credits)
    {
        var json = Row(episode);
        json["crew"] = credits.Crew(episode);
        json["guest_stars"] = credits.Guests(episode);
        return json;
    }

    /// <summary>The form without people, as lists and a series' last episode have it.</summary>
    public static JsonObject Row(Episode episode) => new()
    {
        ["air_date"] = episode.Date,
        ["episode_number"] = episode.Number,
        ["episode_type"] = episode.Number == episode.Season.Episodes ? "finale" : "standard",
        ["id"] = episode.Id,
        ["name"] = episode.Name,
        ["overview"] = "",
        ["production_code"] = "",
        ["runtime"] = episode.Series.RunTime.Length > 0 ? episode.Series.RunTime[0] : null,
        ["season_number"] = episode.Season.Number,
        ["show_id"] = episode.Series.Id,
        ["still_path"] = ImagePaths.Path($"Episode/{episode.Id}", "jpg"),
        ["vote_average"] = episode.Series.VoteAverage,
        ["vote_count"] = 10,
    };
}
