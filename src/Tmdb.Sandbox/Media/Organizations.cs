using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What can be asked of a company and of a network alike.</summary>
internal static class Organizations
{
    private static readonly string[] LogoTypes = [".svg", ".png"];

    /// <summary>The short form, as the details of titles have it.</summary>
    public static JsonObject Row(Organization organization) => new()
    {
        ["id"] = organization.Id,
        ["logo_path"] = Logo(organization),
        ["name"] = organization.Name,
        ["origin_country"] = organization.Country,
    };

    public static JsonArray Companies(Medium medium, Catalogue catalogue) =>
        new([.. medium.Companies.Select(company => Row(catalogue.Company(company.Id)))]);

    public static JsonObject Details(Organization organization)
    {
        var json = Row(organization);
        json["headquarters"] = organization.Headquarters;
        json["homepage"] = organization.Homepage;
        return json;
    }

    /// <summary>Maps the parts of <paramref name="path"/>, which ends in the id.</summary>
    public static void MapParts(RouteTable routes, string path, Func<Call, Organization> find)
    {
        routes.Get($"{path}/alternative_names", call => Answer.Json(AlternativeNames(find(call))));
        routes.Get($"{path}/images", call => Answer.Json(Logos(find(call))));
    }

    public static string? Logo(Organization organization) => organization.NoLogo ? null : Path(organization, 0);

    private static JsonObject AlternativeNames(Organization organization) => new()
    {
        ["id"] = organization.Id,
        ["results"] = new JsonArray([.. organization.AlternativeNames.Select(name => new JsonObject
        {
            ["name"] = name,
            ["type"] = "",
        })]),
    };

    private static JsonObject Logos(Organization organization) => new()
    {
        ["id"] = organization.Id,
        ["logos"] = new JsonArray([.. LogoTypes.Where(_ => !organization.NoLogo).Select((type, order) =>
        {
            var path = Path(organization, order);
            var image = Images.Image(path, 800, 310, null, null, order);
            image.Remove("iso_639_1");
            image["id"] = HexIds.Of(path);
            image["file_type"] = type; // What was uploaded: the path is a PNG in any case.
            return image;
        })]),
    };

    private static string Path(Organization organization, int order)
    {
        var thing = $"{organization.GetType().Name}/{organization.Id}";
        return ImagePaths.Path(order == 0 ? thing : $"{thing}/{order}", "png");
    }
}
