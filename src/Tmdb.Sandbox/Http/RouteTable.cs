namespace Tmdb.Sandbox;

/// <summary>All operations, and the choice of the one that a call means.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes = [];
    private ILookup<int, Route>? _byLength;

    public void Get(string pattern, Func<Call, Answer> handler, string query = "", Access access = Access.Application) =>
        _routes.Add(new("GET", pattern, handler, query, "", access));

    public void Post(
        string pattern, Func<Call, Answer> handler, string query = "", string body = "", Access access = Access.Application) =>
        _routes.Add(new("POST", pattern, handler, query, body, access));

    public void Put(
        string pattern, Func<Call, Answer> handler, string query = "", string body = "", Access access = Access.Application) =>
        _routes.Add(new("PUT", pattern, handler, query, body, access));

    public void Delete(
        string pattern, Func<Call, Answer> handler, string query = "", string body = "", Access access = Access.Application) =>
        _routes.Add(new("DELETE", pattern, handler, query, body, access));

    /// <summary>Fixes the table: no route is added from here on.</summary>
    public void Close() => _byLength = _routes.OrderByDescending(route => route.Literals).ToLookup(route => route.Length);

    /// <summary>The operation that a call means. As with TMDB, a known path with another method is not found either.</summary>
    public Route? Find(Call call)
    {
        foreach (var route in _byLength![call.Segments.Length])
        {
            if (route.Method == call.Method && route.Fits(call.Segments))
            {
                return route;
            }
        }

        return null;
    }
}
