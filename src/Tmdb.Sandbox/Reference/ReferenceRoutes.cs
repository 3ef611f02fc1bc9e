using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Genres and configuration.</summary>
internal static class ReferenceRoutes
{
    private const int MaxAge = 86_400;

    public static void Map(RouteTable routes)
    {
        Section(routes, "/3/configuration", "configuration");
        Section(routes, "/3/configuration/countries", "countries", "language");
        Section(routes, "/3/configuration/jobs", "jobs");
        Section(routes, "/3/configuration/languages", "languages");
        Section(routes, "/3/configuration/primary_translations", "primary_translations");
        Section(routes, "/3/configuration/timezones", "timezones");
        Genres(routes, "movie");
        Genres(routes, "tv");
    }

    private static void Section(RouteTable routes, string path, string name, string query = "")
    {
        var answer = Answer.Json(ReferenceData.Section(name), maxAge: MaxAge);
        routes.Get(path, _ => answer, query);
    }

    private static void Genres(RouteTable routes, string kind) => routes.Get(
        $"/3/genre/{kind}/list",
        call => Answer.Json(new JsonObject { ["genres"] = ReferenceData.Genres(kind, call.QueryValue("language")) }, maxAge: MaxAge),
        "language");
}
