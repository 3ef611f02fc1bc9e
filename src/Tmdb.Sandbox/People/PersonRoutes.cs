namespace Tmdb.Sandbox;

/// <summary>People: details, their parts, and lists.</summary>
internal sealed class PersonRoutes(SandboxState state, Catalogue catalogue)
{
    private const int DetailsMaxAge = 28_800;
    private const int ListMaxAge = 3600;

    private readonly PersonCredits _credits = new(catalogue);

    public void Map(RouteTable routes)
    {
        var parts = new PersonParts(state, _credits);
        // Parts that are appended take their parameters from the details' query.
        routes.Get("/3/person/{person_id}", Details, "append_to_response language");
        foreach (var (name, query) in PersonParts.Names)
        {
            routes.Get($"/3/person/{{person_id}}/{name}", Part, query);

            Answer Part(Call call)
            {
                var person = Find(call);
                return Appendix.Alone(name, parts.Find(name, person, call)!, person.Id);
            }
        }

        routes.Get("/3/person/popular", Popular, "language page");
        routes.Get("/3/person/latest", _ => Answer.Json(PersonDetails.Json(catalogue.People.MaxBy(person => person.Id)!, null)));

        Answer Details(Call call)
        {
            var person = Find(call);
            var details = PersonDetails.Json(person, call.QueryValue("language"));
            Appendix.Add(details, call, name => parts.Find(name, person, call));
            return Answer.Json(details, maxAge: DetailsMaxAge);
        }
    }

    private Person Find(Call call) => catalogue.Person(call.Id("person_id"));

    private Answer Popular(Call call) => Answer.Json(
        Paging.Page(
            call,
            catalogue.People.OrderByDescending(person => person.Popularity).ToList(),
            person => PersonRows.RowWithTitles(person, _credits, call.QueryValue("language"))),
        maxAge: ListMaxAge);
}
