using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The items of a list in v4. The request succeeds; how each item fared is told item by item.</summary>
internal sealed class Version4ItemRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/4/list/{list_id}/items";
    private const string Body = "items*:array";

    private readonly ListFinder _finder = new(state, catalogue);

    public void Map(RouteTable routes)
    {
        // A comment is taken with an update alone; sent with what is added it is lost without a word.
        routes.Post(Path, call => Each(call, (list, item) => list.Add(item with { Comment = null }), false), body: Body, access: Access.User);
        routes.Put(Path, call => Each(call, (list, item) => list.Comment(item), true), body: Body, access: Access.User);
        routes.Delete(Path, call => Each(call, (list, item) => list.Remove(item.MediaType, item.MediaId), false), body: Body, access: Access.User);
        routes.Get("/4/list/{list_id}/item_status", Status, "media_id media_type", Access.User);
    }

    private Answer Each(Call call, Func<UserList, ListItem, bool> change, bool takesComment)
    {
        var list = _finder.Own(call);
        if (call.Body["items"] is not JsonArray items)
        {
            throw new TmdbError(Answer.Errors("items must be provided"));
        }

        var results = new JsonArray();
        foreach (var sent in items)
        {
            var item = Item(call, sent as JsonObject ?? [], takesComment);
            results.Add(new JsonObject
            {
                ["media_id"] = item.MediaId,
                ["media_type"] = item.MediaType,
                ["success"] = _finder.Medium(item.MediaType, item.MediaId) is not null && change(list, item),
            });
        }

        _finder.Touch(list);
        var answer = Version4ListRoutes.Success();
        answer["results"] = results;
        return Answer.Json(answer);
    }

    private Answer Status(Call call)
    {
        var list = _finder.Readable(call);
        var id = (int)call.RequireNumber("media_id");
        var type = call.RequireText("media_type");
        if (!list.Contains(type, id))
        {
            throw new TmdbError(TmdbStatus.NotFound);
        }

        var answer = Version4ListRoutes.Success();
        answer["id"] = list.Id;
        answer["media_id"] = id;
        answer["media_type"] = type;
        return Answer.Json(answer);
    }

    private static ListItem Item(Call call, JsonObject sent, bool takesComment)
    {
        foreach (var (name, value) in sent)
        {
            var fits = name switch
            {
                "media_id" => value?.GetValueKind() == JsonValueKind.Number,
                "media_type" => value?.ToString() is "movie" or "tv",
                "comment" => takesComment,
                _ => false,
            };
            if (!fits)
            {
                call.Problems.Add($"'{name}' of an item is unknown, of the wrong type, or of no effect here");
            }
        }

        var isNumber = int.TryParse(sent["media_id"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        return new(sent["media_type"]?.ToString() ?? "", isNumber ? id : 0, sent["comment"]?.ToString());
    }
}
