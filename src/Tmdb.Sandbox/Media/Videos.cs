using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Trailers and other videos. All are English; those of TV that the catalogue does not name are made up.</summary>
internal static class Videos
{
    public static JsonObject Of(Movie movie, Call call) => Json(movie.Videos, $"54{movie.Id:x20}", call);

    public static JsonObject Of(TvSeries series, Call call) => Json(
        series.Videos is [] && series.Date.Length > 0 ? [Invented($"Series/{series.Id}", "Official Trailer", "Trailer")] : series.Videos,
        $"54{series.Id:x20}",
        call);

    public static JsonObject Of(Season season, Call call) => Json(
        season.Videos is [] && season.Episodes > 0
            ? [Invented($"Season/{season.Id}", $"{season.Title} Trailer", "Trailer")]
            : season.Videos,
        $"55{season.Id:x20}",
        call);

    /// <summary>TMDB has clips of few episodes; here it is the first of each season.</summary>
    public static JsonObject Of(Episode episode, Call call) => Json(
        episode.Number == 1 ? [Invented($"Episode/{episode.Id}", $"{episode.Title} - Clip", "Clip")] : [],
        $"56{episode.Id:x20}",
        call);

    private static Video Invented(string thing, string name, string type) => new(ImagePaths.VideoKey(thing), name, type);

    private static JsonObject Json(Video[] videos, string id, Call call)
    {
        var asked = call.QueryValue("include_video_language")?.Split(',') ?? [LocalText.Code(call.QueryValue("language") ?? "en")];
        return new()
        {
            ["results"] = new JsonArray([.. videos.Where(_ => asked.Contains("en", StringComparer.Ordinal)).Select((video, order) => new JsonObject
            {
                ["iso_639_1"] = "en",
                ["iso_3166_1"] = "US",
                ["name"] = video.Name,
                ["key"] = video.Key,
                ["site"] = "YouTube",
                ["size"] = 1080,
                ["type"] = video.Type,
                ["official"] = true,
                ["published_at"] = video.Type == "Clip" ? "2024-07-05 19:01:08 UTC" : "2014-10-15T18:59:47.000Z", // TMDB sends both forms.
                ["id"] = string.Create(CultureInfo.InvariantCulture, $"{id}{order:x2}"),
            })]),
        };
    }
}
