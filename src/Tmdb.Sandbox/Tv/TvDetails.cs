using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The details of a TV series.</summary>
internal sealed class TvDetails(Credits credits)
{
    public JsonObject Json(TvSeries series, string? language)
    {
        var seasons = series.Seasons.Where(season => season.Number > 0).ToList();
        var last = seasons.Count == 0 ? null : seasons[^1];
        return new()
        {
            ["adult"] = series.Adult,
            ["backdrop_path"] = ImagePaths.Backdrop(series),
            ["created_by"] = credits.Creators(series),
            ["episode_run_time"] = MediaRows.Numbers(series.RunTime),
            ["first_air_date"] = series.Date,
            ["genres"] = ReferenceData.Genres(series.Genres, language),
            ["homepage"] = "",
            ["id"] = series.Id,
            ["in_production"] = series.Status == "Returning Series",
            ["languages"] = MediaRows.Texts([series.Language]),
            ["last_air_date"] = series.LastDate,
            ["last_episode_to_air"] = last is { Episodes: > 0 } ? EpisodeDetails.Row(new(series, last, last.Episodes)) : null,
            ["name"] = LocalText.Title(series, language),
            ["networks"] = new JsonArray([.. series.Networks.Select(Network)]),
            ["next_episode_to_air"] = null,
            ["number_of_episodes"] = seasons.Sum(season => season.Episodes),
            ["number_of_seasons"] = seasons.Count,
            ["origin_country"] = MediaRows.Texts(series.Countries),
            ["original_language"] = series.Language,
            ["original_name"] = series.Original,
            ["overview"] = LocalText.Overview(series, language),
            ["popularity"] = series.Popularity,
            ["poster_path"] = ImagePaths.Poster(series),
            ["production_companies"] = new JsonArray([.. series.Companies.Select(MediaRows.Company)]),
            ["production_countries"] = new JsonArray([.. series.Countries.Select(ReferenceData.ProductionCountry)]),
            ["seasons"] = new JsonArray([.. series.Seasons.Select(season => SeasonDetails.Row(series, season))]),
            ["softcore"] = false,
            ["spoken_languages"] = new JsonArray(ReferenceData.SpokenLanguage(series.Language)),
            ["status"] = series.Status,
            ["tagline"] = "",
            ["type"] = "Scripted",
            ["vote_average"] = series.VoteAverage,
            ["vote_count"] = series.VoteCount,
        };
    }

    public static JsonObject Network(Network network) => new()
    {
        ["id"] = network.Id,
        ["logo_path"] = ImagePaths.Path($"Network/{network.Id}", "png"),
        ["name"] = network.Name,
        ["origin_country"] = network.Country,
    };
}
