using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Cast and crew of movies, TV series, seasons and episodes.</summary>
internal sealed class Credits(Catalogue catalogue)
{
    public JsonObject Of(Medium medium) => new()
    {
        ["cast"] = Array(medium.Cast.Select((member, order) => Cast(medium, member, order))),
        ["crew"] = Array(medium.Crew.Select((member, order) => Crew(medium, member, order))),
    };

    /// <summary>The credits of a whole TV series, with the number of episodes of each.</summary>
    public JsonObject Aggregate(TvSeries series, int episodes) => new()
    {
        ["cast"] = Array(series.Cast.Select((member, order) => AggregateCast(series, member, order, episodes))),
        ["crew"] = Array(series.Creators.Select((person, order) => AggregateCrew(series, person, order, episodes))),
    };

    public JsonArray Creators(TvSeries series) => Array(series.Creators.Select((id, order) =>
    {
        var person = catalogue.Person(id);
        return new JsonObject
        {
            ["id"] = person.Id,
            ["credit_id"] = CreditId(series, 3, order),
            ["name"] = person.Name,
            ["original_name"] = person.Name,
            ["gender"] = person.Gender,
            ["profile_path"] = Profile(person),
        };
    }));

    public static string Profile(Person person) => ImagePaths.Path($"Person/{person.Id}", "jpg");

    private JsonObject Cast(Medium medium, CastMember member, int order)
    {
        var row = PersonRow(member.Person);
        if (medium is Movie)
            row["cast_id"] = order + 1;
        row["character"] = member.Character;
        row["credit_id"] = CreditId(medium, 1, order);
        row["order"] = order;
        return row;
    }

    private JsonObject Crew(Medium medium, CrewMember member, int order)
    {
        var row = PersonRow(member.Person);
        row["credit_id"] = CreditId(medium, 2, order);
        row["department"] = member.Department;
        row["job"] = member.Job;
        return row;
    }

    private JsonObject AggregateCast(TvSeries series, CastMember member, int order, int episodes)
    {
        var row = PersonRow(member.Person);
        row["roles"] = new JsonArray(new JsonObject
        {
            ["credit_id"] = CreditId(series, 1, order),
            ["character"] = member.Character,
            ["episode_count"] = episodes,
        });
        row["total_episode_count"] = episodes;
        row["order"] = order;
        return row;
    }

    private JsonObject AggregateCrew(TvSeries series, int person, int order, int episodes)
    {
        var row = PersonRow(person);
        row["jobs"] = new JsonArray(new JsonObject
        {
            ["credit_id"] = CreditId(series, 2, order),
            ["job"] = "Executive Producer",
            ["episode_count"] = episodes,
        });
        row["department"] = "Production";
        row["total_episode_count"] = episodes;
        return row;
    }

    private JsonObject PersonRow(int id)
    {
        var person = catalogue.Person(id);
        return new()
        {
            ["adult"] = false,
            ["gender"] = person.Gender,
            ["id"] = person.Id,
            ["known_for_department"] = person.Department,
            ["name"] = person.Name,
            ["original_name"] = person.Name,
            ["popularity"] = 1 + (person.Id % 400 / 10m),
            ["profile_path"] = Profile(person),
        };
    }

    private static string CreditId(Medium medium, int kind, int order) =>
        string.Create(CultureInfo.InvariantCulture, $"5{(medium is Movie ? 2 : 7)}{kind}{order:x5}{medium.Id:x16}");

    private static JsonArray Array(IEnumerable<JsonObject> rows) => new([.. rows]);
}
