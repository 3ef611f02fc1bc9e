using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Cast and crew of movies, TV series, seasons and episodes.</summary>
internal sealed class Credits(Catalogue catalogue)
{
    /// <summary>What an episode has crew of its own for.</summary>
    private static readonly string[] EpisodeDepartments = ["Directing", "Writing", "Camera", "Editing"];

    public JsonObject Of(Medium medium) => new()
    {
        ["cast"] = CastOf(medium),
        ["crew"] = Array(CrewOf(medium).Select((member, order) => Crew(medium, member, order))),
    };

    public JsonObject Of(Episode episode) => new()
    {
        ["cast"] = CastOf(episode.Series),
        ["crew"] = Crew(episode),
        ["guest_stars"] = Guests(episode),
    };

    /// <summary>Who made an episode: of those with the same job in the series, each in turn.</summary>
    public JsonArray Crew(Episode episode) => Array(CrewOf(episode.Series)
        .Select((member, order) => (Member: member, Order: order))
        .Where(credit => EpisodeDepartments.Contains(credit.Member.Department))
        .GroupBy(credit => credit.Member.Job, StringComparer.Ordinal)
        .Select(job => job.ElementAt((episode.Number - 1) % job.Count()))
        .Select(credit => Crew(episode.Series, credit.Member, credit.Order)));

    /// <summary>The guests of an episode: of those of the series, every other one.</summary>
    public JsonArray Guests(Episode episode) => Array(episode.Series.Guests
        .Select((member, order) => (Member: member, Order: order))
        .Where(guest => (guest.Order + episode.Number) % 2 == 1)
        .Select(guest => Cast(episode.Series, guest.Member, episode.Series.Cast.Length + guest.Order)));

    /// <summary>The credits of a whole TV series, with the number of episodes of each.</summary>
    public JsonObject Aggregate(TvSeries series, int episodes) => new()
    {
        ["cast"] = Array(series.Cast.Select((member, order) => AggregateCast(series, member, order, episodes))),
        ["crew"] = Array(CrewOf(series)
            .Select((member, order) => (Member: member, Order: order))
            .GroupBy(credit => (credit.Member.Person, credit.Member.Department))
            .Select(credits => AggregateCrew(series, credits.ToList(), episodes))),
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

    /// <summary>The crew; of a TV series those who created it first, who produce it as well.</summary>
    private static IEnumerable<CrewMember> CrewOf(Medium medium) => medium is TvSeries series
        ? series.Creators.Select(id => new CrewMember(id, "Executive Producer", "Production")).Concat(series.Crew)
        : medium.Crew;

    private JsonArray CastOf(Medium medium) => Array(medium.Cast.Select((member, order) => Cast(medium, member, order)));

    private JsonObject Cast(Medium medium, CastMember member, int order)
    {
        var row = PersonRow(member.Person);
        if (medium is Movie)
        {
            row["cast_id"] = order + 1;
        }

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

    private JsonObject AggregateCrew(TvSeries series, List<(CrewMember Member, int Order)> credits, int episodes)
    {
        var row = PersonRow(credits[0].Member.Person);
        row["jobs"] = Array(credits.Select(credit => new JsonObject
        {
            ["credit_id"] = CreditId(series, 2, credit.Order),
            ["job"] = credit.Member.Job,
            ["episode_count"] = episodes,
        }));
        row["department"] = credits[0].Member.Department;
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
