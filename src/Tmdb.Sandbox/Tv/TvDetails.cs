using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The details of a TV series.</summary>
internal sealed class TvDetails(SandboxClock clock, Catalogue catalogue)
{
    private readonly Credits _credits = new(catalogue);

    public JsonObject Json(TvSeries series, string? language)
    {
        var seasons = series.Seasons.Where(season => season.Number > 0).ToList();
        return new()
        {
            ["adult"] = series.Adult,
            ["backdrop_path"] = ImagePaths.Backdrop(series),
            ["created_by"] = _credits.Creators(series),
            ["episode_run_time"] = MediaRows.Numbers(series.RunTime),
            ["first_air_date"] = series.Date,
            ["genres"] = ReferenceData.Genres(series.Genres, language),
            ["homepage"] = "",
            ["id"] = series.Id,
            ["in_production"] = series.Status == "Returning Series",
            ["languages"] = MediaRows.Texts([series.Language]),
            ["last_air_date"] = series.LastDate,
            ["last_episode_to_air"] = Last(series, seasons, language),
            ["name"] = LocalText.Title(series, language),
            ["networks"] = new JsonArray([.. series.Networks.Select(Organizations.Row)]),
            ["next_episode_to_air"] = Next(series, seasons, language),
            ["number_of_episodes"] = seasons.Sum(season => season.Episodes),
            ["number_of_seasons"] = seasons.Count,
            ["origin_country"] = MediaRows.Texts(series.Countries),
            ["original_language"] = series.Language,
            ["original_name"] = series.Original,
            ["overview"] = LocalText.Overview(series, language),
            ["popularity"] = series.Popularity,
            ["poster_path"] = ImagePaths.Poster(series),
            ["production_companies"] = Organizations.Companies(series, catalogue),
            ["production_countries"] = new JsonArray([.. series.Countries.Select(ReferenceData.ProductionCountry)]),
            ["seasons"] = new JsonArray([.. series.Seasons.Select(season => SeasonDetails.Row(series, season, language))]),
            ["softcore"] = false,
            ["spoken_languages"] = new JsonArray(ReferenceData.SpokenLanguage(series.Language)),
            ["status"] = series.Status,
            ["tagline"] = "",
            ["type"] = "Scripted",
            ["vote_average"] = series.VoteAverage,
            ["vote_count"] = series.VoteCount,
        };
    }

    private static JsonObject? Last(TvSeries series, List<Season> seasons, string? language) =>
        seasons.FindLast(season => season is { Date: not null, Episodes: > 0 }) is { } season
            ? EpisodeDetails.Row(new(series, season, season.Episodes), language)
            : null;

    /// <summary>The first episode of a season that has no date yet. It is always to come: a week from now.</summary>
    private JsonObject? Next(TvSeries series, List<Season> seasons, string? language)
    {
        if (seasons.Find(season => season is { Date: null, Episodes: > 0 }) is not { } season)
        {
            return null;
        }

        var next = EpisodeDetails.Row(new(series, season, 1), language);
        next["air_date"] = clock.Now.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return next;
    }
}
