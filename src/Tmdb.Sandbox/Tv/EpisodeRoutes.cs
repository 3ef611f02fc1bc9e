using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Episodes: details, their parts, and rating.</summary>
internal sealed class EpisodeRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/3/tv/{series_id}/season/{season_number}/episode/{episode_number}";

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["account_states"] = RatingRoutes.Query,
        ["credits"] = "language",
        ["external_ids"] = "",
        ["images"] = "include_image_language language",
        ["translations"] = "",
        ["videos"] = "include_video_language language",
    };

    private readonly Credits _credits = new(catalogue);
    private readonly Changes _changes = new(state.Clock);
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

        routes.Post($"{Path}/rating", Rate, RatingRoutes.Query, RatingRoutes.Body);
        routes.Delete($"{Path}/rating", DeleteRating, RatingRoutes.Query);
        routes.Get("/3/tv/episode/{episode_id}/changes", ChangesOf);
    }

    private Answer Details(Call call)
    {
        var episode = _finder.Episode(call);
        var details = EpisodeDetails.Json(episode, _credits, call.QueryValue("language"));
        Appendix.Add(details, call, name => Find(name, episode, call));
        return Answer.Json(details, maxAge: 28_800);
    }

    private Answer Part(string name, Call call)
    {
        if (name == "account_states")
        {
            state.Sessions.RequireRatings(call);
        }

        var episode = _finder.Episode(call);
        return Appendix.Alone(name, Find(name, episode, call)!, episode.Id);
    }

    private JsonObject? Find(string name, Episode episode, Call call) => name switch
    {
        "account_states" => state.Sessions.FindRatings(call) is { } ratings
            ? new() { ["rated"] = RatingRoutes.Rated(ratings.Episodes, episode.Key) }
            : null,
        "credits" => _credits.Of(episode),
        "external_ids" => ExternalIds(episode),
        "images" => new() { ["stills"] = Images.Stills(call, EpisodeDetails.Still(episode)) },
        "translations" => Translations.Of(episode, Translations.NameAndOverview),
        "videos" => Videos.Of(episode, call),
        _ => null,
    };

    private static JsonObject ExternalIds(Episode episode)
    {
        var ids = TvParts.ExternalIds(episode.TvdbId, wikidataId: null);
        ids["imdb_id"] = episode.ImdbId;
        return ids;
    }

    private Answer Rate(Call call) => RatingRoutes.Rate(state, call, ratings => ratings.Episodes, () => _finder.Episode(call).Key);

    private Answer DeleteRating(Call call) =>
        RatingRoutes.Delete(state, call, ratings => ratings.Episodes, () => _finder.Episode(call).Key);

    private Answer ChangesOf(Call call) => Answer.Json(_changes.Of(_finder.EpisodeById(call.Id("episode_id")), call));
}
