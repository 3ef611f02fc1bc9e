using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Genres, certifications, watch providers and configuration.</summary>
internal sealed class ReferenceRoutes(Uri baseUri)
{
    private const int MaxAge = 86_400;

    public void Map(RouteTable routes)
    {
        Section(routes, "/3/configuration", Configuration);
        Section(routes, "/3/configuration/countries", () => ReferenceData.Section("countries"), "language");
        Section(routes, "/3/configuration/jobs", () => ReferenceData.Section("jobs"));
        Section(routes, "/3/configuration/languages", () => ReferenceData.Section("languages"));
        Section(routes, "/3/configuration/primary_translations", () => ReferenceData.Section("primary_translations"));
        Section(routes, "/3/configuration/timezones", () => ReferenceData.Section("timezones"));
        Section(routes, "/3/watch/providers/regions", () => new JsonObject { ["results"] = ProviderData.RegionRows() }, "language");
        foreach (var kind in (string[])["movie", "tv"])
        {
            Section(routes, $"/3/certification/{kind}/list", () => new JsonObject { ["certifications"] = Certifications.Json(kind) });
            Each(routes, $"/3/genre/{kind}/list", "genres", call => ReferenceData.Genres(kind, call.QueryValue("language")), "language");
            Each(
                routes,
                $"/3/watch/providers/{kind}",
                "results",
                call => ProviderData.Rows(kind, call.QueryValue("watch_region")),
                "language watch_region");
        }
    }

    /// <summary>The live service's configuration but for the address of images, which the sandbox serves itself.</summary>
    private JsonNode Configuration()
    {
        var configuration = ReferenceData.Section("configuration");
        var address = new Uri(baseUri, "t/p/").AbsoluteUri;
        configuration["images"]!["base_url"] = address;
        configuration["images"]!["secure_base_url"] = address;
        return configuration;
    }

    /// <summary>Answers always the same, which is made when it is first asked for: a sandbox starts often, and few ask.</summary>
    private static void Section(RouteTable routes, string path, Func<JsonNode> section, string query = "")
    {
        var answer = new Lazy<Answer>(() => Answer.Json(section(), maxAge: MaxAge));
        routes.Get(path, _ => answer.Value, query);
    }

    private static void Each(RouteTable routes, string path, string member, Func<Call, JsonNode> rows, string query) =>
        routes.Get(path, call => Answer.Json(new JsonObject { [member] = rows(call) }, maxAge: MaxAge), query);
}
