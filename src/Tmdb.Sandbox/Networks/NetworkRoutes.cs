namespace Tmdb.Sandbox;

/// <summary>Networks: details, alternative names and logos.</summary>
internal sealed class NetworkRoutes(Catalogue catalogue)
{
    private const string Path = "/3/network/{network_id}";

    public void Map(RouteTable routes)
    {
        routes.Get(Path, call => Answer.Json(Organizations.Details(Find(call)), maxAge: 28_800));
        Organizations.MapParts(routes, Path, Find);
    }

    private Network Find(Call call) => catalogue.Network(call.Id("network_id"));
}
