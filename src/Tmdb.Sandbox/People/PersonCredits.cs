using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What people have done: the cast and crew of all titles, seen from the other side.</summary>
internal sealed class PersonCredits(Catalogue catalogue)
{
    private readonly Lazy<ILookup<int, Credit>> _byPerson = new(() => catalogue.Media
        .SelectMany(Credit.All)
        .Where(credit => credit.Kind != CreditKind.Creator)
        .ToLookup(credit => credit.Person));

    public IEnumerable<Medium> Titles(Person person) => _byPerson.Value[person.Id].Select(credit => credit.Medium).Distinct();

    public JsonObject Movies(Person person, string? language) =>
        Json(person, credit => credit.Medium is Movie, credit => Row(credit, language));

    public JsonObject Tv(Person person, string? language) =>
        Json(person, credit => credit.Medium is TvSeries, credit => Row(credit, language));

    public JsonObject Combined(Person person, string? language) => Json(person, _ => true, credit =>
    {
        var row = Row(credit, language);
        row["media_type"] = credit.Medium is Movie ? "movie" : "tv";
        return row;
    });

    private JsonObject Json(Person person, Func<Credit, bool> choose, Func<Credit, JsonObject> row)
    {
        var credits = _byPerson.Value[person.Id].Where(choose).ToList();
        return new()
        {
            ["cast"] = new JsonArray([.. credits.Where(credit => credit.Kind == CreditKind.Cast).Select(row)]),
            ["crew"] = new JsonArray([.. credits.Where(credit => credit.Kind == CreditKind.Crew).Select(row)]),
        };
    }

    private static JsonObject Row(Credit credit, string? language)
    {
        var row = MediaRows.Row(credit.Medium, language);
        row["credit_id"] = credit.Id;
        if (credit.Kind == CreditKind.Cast)
        {
            row["character"] = credit.Character;
        }
        else
        {
            row["department"] = credit.Department;
            row["job"] = credit.Job;
        }

        if (credit.Medium is TvSeries series)
        {
            row["episode_count"] = TvFinder.Episodes(series).Count(credit.IsIn);
            row["first_credit_air_date"] = series.Date;
        }
        else if (credit.Kind == CreditKind.Cast)
        {
            row["order"] = credit.Order;
        }

        return row;
    }
}
