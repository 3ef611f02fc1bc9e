using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Other orders of a series' episodes: those of the catalogue, and the aired one of every well-known series.</summary>
internal sealed class EpisodeGroups(Catalogue catalogue)
{
    private const int ManyVotes = 1000;
    private const int OriginalAirDate = 1;

    public void Map(RouteTable routes) => routes.Get("/3/tv/episode_group/{group_id}", Details);

    public JsonObject Of(TvSeries series) => new()
    {
        ["results"] = new JsonArray([.. All(series).Select(group => Row(series, group))]),
    };

    private Answer Details(Call call)
    {
        var id = call.Value("group_id");
        var found = catalogue.Tv
            .SelectMany(series => All(series).Select(group => (Series: series, Group: group)))
            .FirstOrDefault(pair => pair.Group.Id == id);
        if (found.Group is not { } group)
        {
            throw new TmdbError(TmdbStatus.NotFound);
        }

        var json = Row(found.Series, group);
        json["groups"] = new JsonArray([.. group.Groups.Select((part, order) => new JsonObject
        {
            ["id"] = HexIds.Of($"{group.Id}/{order}"),
            ["name"] = part.Name,
            ["order"] = order,
            ["episodes"] = new JsonArray([.. Episodes(found.Series, part).Select(Row)]),
            ["locked"] = true,
        })]);
        return Answer.Json(json, maxAge: 28_800);
    }

    private JsonObject Row(TvSeries series, EpisodeGroup group) => new()
    {
        ["description"] = group.Description,
        ["episode_count"] = group.Groups.Sum(part => Episodes(series, part).Count()),
        ["group_count"] = group.Groups.Length,
        ["id"] = group.Id,
        ["name"] = group.Name,
        ["network"] = group.Network is { } id ? Organizations.Row(catalogue.Network(id)) : null,
        ["type"] = group.Type,
    };

    private static JsonObject Row(Episode episode, int order)
    {
        var row = EpisodeDetails.Row(episode);
        row["order"] = order;
        return row;
    }

    private static IEnumerable<EpisodeGroup> All(TvSeries series) =>
        series.VoteCount < ManyVotes ? series.EpisodeGroups : series.EpisodeGroups.Prepend(Aired(series));

    private static EpisodeGroup Aired(TvSeries series) => new(
        string.Create(CultureInfo.InvariantCulture, $"5a{series.Id:x22}"),
        "Aired Order",
        "",
        OriginalAirDate,
        series.Networks is [var network, ..] ? network.Id : null,
        [.. series.Seasons.Select(season => new EpisodeGroupPart(season.Title, [new(season.Number, 1, season.Episodes)]))]);

    private static IEnumerable<Episode> Episodes(TvSeries series, EpisodeGroupPart part) => part.Episodes.SelectMany(range =>
        TvFinder.Episodes(series, TvFinder.Season(series, range.Season)!)
            .Where(episode => episode.Number >= range.First && episode.Number <= range.Last));
}
