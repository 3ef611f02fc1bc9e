using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>A credit by its id.</summary>
internal sealed class CreditRoutes(Catalogue catalogue)
{
    private readonly Lazy<FrozenDictionary<string, Credit>> _credits = new(() =>
        catalogue.Media.SelectMany(Credit.All).ToFrozenDictionary(credit => credit.Id, StringComparer.Ordinal));

    public void Map(RouteTable routes) => routes.Get("/3/credit/{credit_id}", Details, "language");

    private Answer Details(Call call)
    {
        var credit = _credits.Value.GetValueOrDefault(call.Value("credit_id")) ?? throw new TmdbError(TmdbStatus.NotFound);
        var person = PersonRows.Row(catalogue.Person(credit.Person));
        person["media_type"] = "person";
        return Answer.Json(new JsonObject
        {
            ["credit_type"] = credit.Kind.ToString().ToLowerInvariant(),
            ["department"] = credit.Department,
            ["job"] = credit.Job,
            ["media"] = Media(credit, call.QueryValue("language")),
            ["media_type"] = credit.Medium is Movie ? "movie" : "tv",
            ["id"] = credit.Id,
            ["person"] = person,
        });
    }

    private static JsonObject Media(Credit credit, string? language)
    {
        var media = MediaRows.MixedRow(credit.Medium, language);
        if (credit.Kind == CreditKind.Cast)
        {
            media["character"] = credit.Character;
        }

        if (credit.Medium is TvSeries series)
        {
            // A guest is credited by the episode, the others by the season, and creators by neither.
            var byEpisode = credit.IsOfEpisodes;
            var bySeason = !byEpisode && credit.Kind != CreditKind.Creator;
            media["episodes"] = new JsonArray([.. TvFinder.Episodes(series)
                .Where(episode => byEpisode && credit.IsIn(episode))
                .Select(episode =>
                {
                    var row = EpisodeDetails.Row(episode, language);
                    row["adult"] = false;
                    return row;
                })]);
            media["seasons"] = new JsonArray([.. series.Seasons.Where(season => bySeason && season.Number > 0).Select(season =>
            {
                var row = SeasonDetails.Row(series, season, language);
                row["show_id"] = series.Id;
                return row;
            })]);
        }

        return media;
    }
}
