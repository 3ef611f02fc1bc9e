namespace Tmdb.Sandbox;

/// <summary>The way of one call: web page or file, or rate limit, credential gate, route, body, handler.</summary>
internal sealed class Dispatcher(SandboxState state, Catalogue catalogue, Uri baseUri, RateLimit rateLimit, int? exportRows)
{
    private readonly RouteTable _routes = Routes(state, catalogue, baseUri);
    private readonly CredentialGate _gate = new(state.Credentials);
    private readonly ApprovalPages _pages = new(state);
    private readonly ImageFiles _images = new(catalogue);
    private readonly ExportFiles _exports = new(catalogue, state.Clock, exportRows);

    public Answer Dispatch(Call call)
    {
        try
        {
            return call.Segments switch
            {
                var path when ApprovalPages.Owns(path) => _pages.Reply(call),
                var path when ImageFiles.Owns(path) => _images.Reply(call),
                var path when ExportFiles.Owns(path) => _exports.Reply(call),
                _ => Api(call),
            };
        }
        catch (TmdbError error)
        {
            return error.Answer;
        }
    }

    private Answer Api(Call call)
    {
        if (rateLimit.Check() is { } refusal)
        {
            return refusal;
        }

        if (_gate.Check(call) is { } denied)
        {
            throw new TmdbError(denied);
        }

        if (_routes.Find(call) is not { } route)
        {
            call.Problems.Add("TMDB has no such operation");
            throw new TmdbError(TmdbStatus.NotFound);
        }

        if (!CredentialGate.Allows(call.Credential, route.Access))
        {
            return CredentialGate.Refusal(call);
        }

        call.Route = route;
        CheckQuery(call, route);
        BodyReader.Read(call, route);
        return route.Handler(call);
    }

    /// <summary>Notes what TMDB passes over in silence.</summary>
    private static void CheckQuery(Call call, Route route)
    {
        for (var i = 0; i < call.Query.Count; i++)
        {
            var name = call.Query[i].Key;
            if (!route.TakesInQuery(name))
            {
                call.Problems.Add(route.Body.Any(member => member.Name == name) ? $"'{name}' in the query, not in the body" : $"unknown query parameter '{name}'");
            }

            for (var j = 0; j < i; j++)
            {
                if (call.Query[j].Key == name)
                {
                    call.Problems.Add($"query parameter '{name}' sent twice");
                }
            }
        }
    }

    private static RouteTable Routes(SandboxState state, Catalogue catalogue, Uri baseUri)
    {
        var routes = new RouteTable();
        new AuthenticationRoutes(state, baseUri).Map(routes);
        new Version4AuthenticationRoutes(state).Map(routes);
        new AccountRoutes(state, catalogue).Map(routes);
        new Version4AccountRoutes(state, catalogue).Map(routes);
        new ListRoutes(state, catalogue).Map(routes);
        new Version4ListRoutes(state, catalogue).Map(routes);
        new Version4ItemRoutes(state, catalogue).Map(routes);
        new GuestRoutes(state, catalogue).Map(routes);
        new MovieRoutes(state, catalogue).Map(routes);
        new TvRoutes(state, catalogue).Map(routes);
        new SeasonRoutes(state, catalogue).Map(routes);
        new EpisodeRoutes(state, catalogue).Map(routes);
        new EpisodeGroups(catalogue).Map(routes);
        new PersonRoutes(state, catalogue).Map(routes);
        new CreditRoutes(catalogue).Map(routes);
        new ReviewRoutes(catalogue).Map(routes);
        new CollectionRoutes(catalogue).Map(routes);
        new CompanyRoutes(catalogue).Map(routes);
        new NetworkRoutes(catalogue).Map(routes);
        new KeywordRoutes(catalogue).Map(routes);
        new ChangeRoutes(state, catalogue).Map(routes);
        new SearchRoutes(catalogue).Map(routes);
        new NameSearchRoutes(catalogue).Map(routes);
        new TrendingRoutes(catalogue).Map(routes);
        new FindRoutes(catalogue).Map(routes);
        new DiscoverMovieRoutes(state, catalogue).Map(routes);
        new DiscoverTvRoutes(state, catalogue).Map(routes);
        new ReferenceRoutes(baseUri).Map(routes);
        routes.Close();
        return routes;
    }
}
