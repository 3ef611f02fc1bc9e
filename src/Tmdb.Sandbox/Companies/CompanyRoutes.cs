using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Companies: details, alternative names and logos.</summary>
internal sealed class CompanyRoutes(Catalogue catalogue)
{
    private const string Path = "/3/company/{company_id}";

    public void Map(RouteTable routes)
    {
        routes.Get(Path, call => Answer.Json(Details(Find(call)), maxAge: 28_800));
        Organizations.MapParts(routes, Path, Find);
    }

    private Company Find(Call call) => catalogue.Company(call.Id("company_id"));

    private JsonObject Details(Company company)
    {
        var json = Organizations.Details(company);
        json["description"] = company.Description;
        json["parent_company"] = company.Parent is { } id ? Parent(catalogue.Company(id)) : null;
        return json;
    }

    private static JsonObject Parent(Company company) => new()
    {
        ["id"] = company.Id,
        ["logo_path"] = Organizations.Logo(company),
        ["name"] = company.Name,
    };
}
