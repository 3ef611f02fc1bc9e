using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Cast and crew of movies, TV series, seasons and episodes.</summary>
internal sealed class Credits(Catalogue catalogue)
{
    public JsonObject Of(Medium medium) => new()
    {
        ["cast"] = Array(Credit.Cast(medium).Select(Cast)),
        ["crew"] = Array(Credit.Crew(medium).Select(Crew)),
    };

    public JsonObject Of(Episode episode) => new()
    {
        ["cast"] = Array(Credit.Cast(episode.Series).Select(Cast)),
        ["crew"] = Crew(episode),
        ["guest_stars"] = Guests(episode),
    };

    /// <summary>Who made an episode.</summary>
    public JsonArray Crew(Episode episode) =>
        Array(Credit.Crew(episode.Series).Where(credit => credit.IsOfEpisodes && credit.IsIn(episode)).Select(Crew));

    public JsonArray Guests(Episode episode) => Array(Credit.Guests(episode.Series).Where(credit => credit.IsIn(episode)).Select(Cast));

    /// <summary>The credits of many episodes of a TV series, with the number of episodes of each.</summary>
    public JsonObject Aggregate(TvSeries series, IReadOnlyCollection<Episode> episodes) => new()
    {
        ["cast"] = Array(Credit.Cast(series).Concat(Credit.Guests(series)).Select(credit => AggregateCast(credit, episodes))),
        ["crew"] = Array(Credit.Crew(series)
            .GroupBy(credit => (credit.Person, credit.Department))
            .Select(credits => AggregateCrew([.. credits], episodes))),
    };

    public JsonArray Creators(TvSeries series) => Array(Credit.Creators(series).Select(credit =>
    {
        var person = catalogue.Person(credit.Person);
        return new JsonObject
        {
            ["id"] = person.Id,
            ["credit_id"] = credit.Id,
            ["name"] = person.Name,
            ["original_name"] = person.Name,
            ["gender"] = person.Gender,
            ["profile_path"] = Profile(person),
        };
    }));

    public static string? Profile(Person person) => person.NoImages ? null : ImagePaths.Path($"Person/{person.Id}", "jpg");

    private JsonObject Cast(Credit credit)
    {
        var row = Person(credit);
        if (credit.Medium is Movie)
        {
            row["cast_id"] = credit.Order + 1;
        }

        row["character"] = credit.Character;
        row["credit_id"] = credit.Id;
        row["order"] = credit.Order;
        return row;
    }

    private JsonObject Crew(Credit credit)
    {
        var row = Person(credit);
        row["credit_id"] = credit.Id;
        row["department"] = credit.Department;
        row["job"] = credit.Job;
        return row;
    }

    private JsonObject AggregateCast(Credit credit, IReadOnlyCollection<Episode> episodes)
    {
        var count = episodes.Count(credit.IsIn);
        var row = Person(credit);
        row["roles"] = new JsonArray(new JsonObject
        {
            ["credit_id"] = credit.Id,
            ["character"] = credit.Character,
            ["episode_count"] = count,
        });
        row["total_episode_count"] = count;
        row["order"] = credit.Order;
        return row;
    }

    private JsonObject AggregateCrew(List<Credit> credits, IReadOnlyCollection<Episode> episodes)
    {
        var row = Person(credits[0]);
        row["jobs"] = Array(credits.Select(credit => new JsonObject
        {
            ["credit_id"] = credit.Id,
            ["job"] = credit.Job,
            ["episode_count"] = episodes.Count(credit.IsIn),
        }));
        row["department"] = credits[0].Department;
        row["total_episode_count"] = episodes.Count(episode => credits.Exists(credit => credit.IsIn(episode)));
        return row;
    }

    private JsonObject Person(Credit credit) => PersonRows.Row(catalogue.Person(credit.Person));

    private static JsonArray Array(IEnumerable<JsonObject> rows) => new([.. rows]);
}
