using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Seasons: details and their parts.</summary>
internal sealed class SeasonRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/3/tv/{series_id}/season/{season_number}";

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["account_states"] = RatingRoutes.Query,
        ["aggregate_credits"] = "language",
        ["credits"] = "language",
        ["external_ids"] = "",
        ["images"] = "include_image_language language",
        ["translations"] = "",
        ["videos"] = "include_video_language language",
        ["watch/providers"] = "language",
    };

    private readonly Credits _credits = new(catalogue);
    private readonly Changes _changes = new(state.Clock);
    private readonly WatchProviders _watchProviders = new(catalogue);
    private readonly TvFinder _finder = new(catalogue);

    public void Map(RouteTable routes)
    {
        routes.Get(
            Path,
            Details,
            $"append_to_response language include_image_language include_video_language {RatingRoutes.Query}");
        foreach (var (name, query) in Parts)
        {
            routes.Get($"{Path}/{name}", call => Part(name, call), query);
        }

        routes.Get("/3/tv/season/{season_id}/changes", ChangesOf, Changes.Query);
    }

    private Answer Details(Call call)
    {
        var (series, season) = _finder.Season(call);
        var details = SeasonDetails.Json(series, season, _credits, call.QueryValue("language"));
        Appendix.Add(details, call, name => Find(name, series, season, call));
        return Answer.Json(details, maxAge: 28_800);
    }

    private Answer Part(string name, Call call)
    {
        if (name == "account_states")
        {
            state.Sessions.RequireRatings(call);
        }

        var (series, season) = _finder.Season(call);
        return Appendix.Alone(name, Find(name, series, season, call)!, season.Id);
    }

    private JsonObject? Find(string name, TvSeries series, Season season, Call call) => name switch
    {
        "account_states" => AccountStates(series, season, call),
        "aggregate_credits" => _credits.Aggregate(series, [.. TvFinder.Episodes(series, season)]),
        "credits" => _credits.Of(series),
        "external_ids" => TvParts.ExternalIds(season.TvdbId ?? season.Id, season.WikidataId),
        "images" => new() { ["posters"] = Images.Posters(call, SeasonDetails.Poster(season), season.Translations) },
        "translations" => Translations.Of(season, Translations.NameAndOverview),
        "videos" => Videos.Of(season, call),
        "watch/providers" => _watchProviders.Of(series),
        _ => null,
    };

    private JsonObject? AccountStates(TvSeries series, Season season, Call call)
    {
        if (state.Sessions.FindRatings(call) is not { } ratings)
        {
            return null;
        }

        return new()
        {
            ["results"] = new JsonArray([.. TvFinder.Episodes(series, season).Select(episode => new JsonObject
            {
                ["id"] = episode.Id,
                ["episode_number"] = episode.Number,
                ["rated"] = RatingRoutes.Rated(ratings.Episodes, episode.Key),
            })]),
        };
    }

    private Answer ChangesOf(Call call) => Answer.Json(_changes.Of(_finder.SeasonById(call.Id("season_id")), call));
}
