using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Lists as v3 knows them: of movies, although those that v4 has added TV series to are told whole.</summary>
internal sealed class ListRoutes(SandboxState state, Catalogue catalogue)
{
    /// <summary>What both versions say of a new list.</summary>
    public const string Created = "The item/record was created successfully.";

    private const string Path = "/3/list/{list_id}";
    private const string ItemBody = "media_id*:integer";

    private readonly ListFinder _finder = new(state, catalogue);

    public void Map(RouteTable routes)
    {
        routes.Post("/3/list", Create, "session_id", "name*:string description:string language:string");
        routes.Get(Path, Details, "language page session_id");
        routes.Delete(Path, Delete, "session_id");
        routes.Post($"{Path}/add_item", Add, "session_id", ItemBody);
        routes.Post($"{Path}/remove_item", Remove, "session_id", ItemBody);
        routes.Post($"{Path}/clear", Clear, "session_id confirm");
        routes.Get($"{Path}/item_status", ItemStatus, "language movie_id session_id");
        routes.Get("/3/account/{account_id}/lists", OfAccount, "session_id page");
    }

    private Answer Create(Call call)
    {
        var list = state.Lists.Create(state.Sessions.RequireUser(call), call.RequireText("name"));
        list.Description = call.Parameter("description") ?? "";
        list.Language = call.Parameter("language") ?? "en";
        return Answer.Json(
            new JsonObject
            {
                ["success"] = true,
                ["status_code"] = TmdbStatus.Success.Code,
                ["status_message"] = Created,
                ["list_id"] = list.Id,
            },
            201);
    }

    private Answer Details(Call call)
    {
        var list = _finder.Readable(call);
        var page = Paging.Page(call, _finder.Entries(list), entry => MediaRows.MixedRow(entry.Medium, call.QueryValue("language")));
        return Answer.Json(new JsonObject
        {
            ["created_by"] = list.Owner.UserName,
            ["description"] = list.Description,
            ["favorite_count"] = 0,
            ["id"] = list.Id,
            ["iso_639_1"] = list.Language,
            ["item_count"] = list.Items.Count,
            ["items"] = page["results"]!.DeepClone(),
            ["name"] = list.Name,
            ["page"] = page["page"]!.DeepClone(),
            ["poster_path"] = null,
            ["total_pages"] = page["total_pages"]!.DeepClone(),
            ["total_results"] = page["total_results"]!.DeepClone(),
        });
    }

    /// <summary>TMDB deletes the list, and yet says that something went wrong: a bug of the live service, reported for years.</summary>
    private Answer Delete(Call call)
    {
        state.Lists.Delete(_finder.Own(call));
        return Answer.Of(TmdbStatus.InternalError);
    }

    private Answer Add(Call call)
    {
        var list = _finder.Own(call);
        var movie = catalogue.Movie((int)call.RequireNumber("media_id"));
        return list.Add(new("movie", movie.Id)) ? Updated(list) : Answer.Of(TmdbStatus.Duplicate);
    }

    private Answer Remove(Call call)
    {
        var list = _finder.Own(call);
        if (!list.Remove("movie", (int)call.RequireNumber("media_id")))
        {
            return Answer.Of(TmdbStatus.EntryNotFound);
        }

        _finder.Touch(list);
        return Answer.Of(TmdbStatus.Deleted);
    }

    private Answer Clear(Call call)
    {
        var list = _finder.Own(call);
        if (call.Parameter("confirm") != "true")
        {
            return Answer.Of(TmdbStatus.NotConfirmed);
        }

        list.Clear();
        return Updated(list);
    }

    private Answer ItemStatus(Call call)
    {
        var list = _finder.Readable(call);
        return Answer.Json(new JsonObject
        {
            ["id"] = list.Id,
            ["item_present"] = int.TryParse(call.QueryValue("movie_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && list.Contains("movie", id),
        });
    }

    private Answer OfAccount(Call call)
    {
        var user = AccountRoutes.User(state, call);
        return Answer.Json(Paging.Page(call, state.Lists.Of(user), list => new JsonObject
        {
            ["description"] = list.Description,
            ["favorite_count"] = 0,
            ["id"] = list.Id,
            ["item_count"] = list.Items.Count,
            ["iso_3166_1"] = list.Country,
            ["iso_639_1"] = list.Language,
            ["list_type"] = "movie",
            ["name"] = list.Name,
            ["poster_path"] = null,
        }));
    }

    private Answer Updated(UserList list)
    {
        _finder.Touch(list);
        return Answer.Of(TmdbStatus.Updated);
    }
}
