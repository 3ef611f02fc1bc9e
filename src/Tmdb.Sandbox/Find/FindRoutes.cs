using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Finds what has an id in another database, of whatever kind it is.</summary>
internal sealed class FindRoutes
{
    private static readonly string[] Sources =
        ["imdb_id", "facebook_id", "instagram_id", "tvdb_id", "tiktok_id", "twitter_id", "wikidata_id", "youtube_id"];

    private readonly Catalogue _catalogue;
    private readonly Lazy<ILookup<(string Source, string? Id), Hit>> _hits;

    public FindRoutes(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _hits = new(() => Known().ToLookup(hit => (hit.Source, hit.Id)));
    }

    public void Map(RouteTable routes) => routes.Get("/3/find/{external_id}", Find, "external_source language");

    private Answer Find(Call call)
    {
        var source = call.QueryValue("external_source");
        if (!Sources.Contains(source, StringComparer.Ordinal))
        {
            call.Problems.Add($"external_source is '{source}'");
            throw new TmdbError(TmdbStatus.InvalidParameters);
        }

        var answer = new JsonObject();
        var hits = _hits.Value[(source!, call.Value("external_id"))].ToLookup(hit => hit.Type, StringComparer.Ordinal);
        foreach (var type in (string[])["movie", "person", "tv", "tv_episode", "tv_season"])
        {
            answer[$"{type}_results"] = new JsonArray([.. hits[type].Select(hit =>
            {
                var row = hit.Row(call.QueryValue("language"));
                row["media_type"] = type;
                return row;
            })]);
        }

        return Answer.Json(answer);
    }

    /// <summary>All ids that the catalogue has, and those of <see cref="ExternalIdList"/>.</summary>
    private IEnumerable<Hit> Known()
    {
        foreach (var medium in _catalogue.Movies.Concat<Medium>(_catalogue.Tv))
        {
            var type = medium is Movie ? "movie" : "tv";
            yield return new("imdb_id", medium.ImdbId, type, language => MediaRows.Row(medium, language));
            yield return new("wikidata_id", medium.WikidataId, type, language => MediaRows.Row(medium, language));
        }

        foreach (var series in _catalogue.Tv)
        {
            // TVDB counts movies by themselves, and TMDB knows the series' numbers alone: a movie's finds whatever series has the same.
            yield return new("tvdb_id", Text(series.TvdbId), "tv", language => MediaRows.Row(series, language));
            foreach (var season in series.Seasons)
            {
                yield return new("tvdb_id", Text(season.TvdbId ?? season.Id), "tv_season", _ => Row(series, season));
                yield return new("wikidata_id", season.WikidataId, "tv_season", _ => Row(series, season));
                foreach (var episode in TvFinder.Episodes(series, season))
                {
                    yield return new("tvdb_id", Text(episode.TvdbId), "tv_episode", _ => EpisodeDetails.Row(episode));
                    yield return new("imdb_id", episode.ImdbId, "tv_episode", _ => EpisodeDetails.Row(episode));
                }
            }
        }

        foreach (var (source, id, type, tmdbId) in ExternalIdList.All)
        {
            yield return new(source, id, type, language => type switch
            {
                "movie" => MediaRows.Row(_catalogue.Movie(tmdbId), language),
                "tv" => MediaRows.Row(_catalogue.TvSeries(tmdbId), language),
                _ => KnownForRows.Plain(_catalogue.Person(tmdbId)),
            });
        }
    }

    private static JsonObject Row(TvSeries series, Season season)
    {
        var row = SeasonDetails.Row(series, season);
        row["show_id"] = series.Id;
        return row;
    }

    private static string? Text(int? id) => id?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What an id of another database names; without an id it is never found.</summary>
    private sealed record Hit(string Source, string? Id, string Type, Func<string?, JsonObject> Row);
}
