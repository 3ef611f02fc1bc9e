using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Lists as v4 knows them: public or private, in an order of their own.</summary>
internal sealed class Version4ListRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/4/list/{list_id}";
    private const string Body = "description:string iso_3166_1:string sort_by:string ";

    private readonly ListFinder _finder = new(state, catalogue);
    private readonly SpamFilter _spam = new(state.Clock);

    public void Map(RouteTable routes)
    {
        routes.Post("/4/list", Create, body: Body + "name*:string iso_639_1*:string public:integer", access: Access.User);
        routes.Get(Path, Details, "language page sort_by");
        routes.Put(Path, Update, body: Body + "name:string iso_639_1:string public:flag", access: Access.User);
        routes.Delete(Path, Delete, access: Access.User);
        routes.Get($"{Path}/clear", Clear, access: Access.User);
    }

    /// <summary>The answer with which v4 begins every success.</summary>
    public static JsonObject Success(string? message = null) => new()
    {
        ["success"] = true,
        ["status_code"] = TmdbStatus.Success.Code,
        ["status_message"] = message ?? TmdbStatus.Success.Message,
    };

    private Answer Create(Call call)
    {
        var user = call.Credential.User!;
        var name = call.RequireText("name");
        var language = call.RequireText("iso_639_1");
        if (_spam.Suspects(user, name))
        {
            return SpamFilter.Refusal;
        }

        var list = state.Lists.Create(user, name);
        list.Language = language;
        Change(list, call);

        // Only a number counts here: with `false` TMDB makes a public list without a word.
        list.IsPublic = Kind(call) != JsonValueKind.Number || IsPublic(call);
        var answer = Success(ListRoutes.Created);
        answer["id"] = list.Id;
        return Answer.Json(answer, 201);
    }

    private Answer Details(Call call)
    {
        var list = _finder.Readable(call);
        return Answer.Json(ListRows.Details(call, list, _finder.Entries(list)));
    }

    private Answer Update(Call call)
    {
        var list = _finder.Own(call);
        if (call.Body.Count == 0)
        {
            return Answer.Of(TmdbStatus.NothingToUpdate);
        }

        list.Name = call.Parameter("name") is { Length: > 0 } name ? name : list.Name;
        list.Language = call.Parameter("iso_639_1") ?? list.Language;
        list.IsPublic = Kind(call) is null ? list.IsPublic : IsPublic(call);
        Change(list, call);
        _finder.Touch(list);
        return Answer.Of(TmdbStatus.Updated);
    }

    private Answer Delete(Call call)
    {
        state.Lists.Delete(_finder.Own(call));
        return Answer.Of(TmdbStatus.Deleted);
    }

    /// <summary>A GET that changes something, as TMDB has it.</summary>
    private Answer Clear(Call call)
    {
        var list = _finder.Own(call);
        var answer = Success();
        answer["id"] = list.Id;
        answer["items_deleted"] = list.Clear();
        _finder.Touch(list);
        return Answer.Json(answer);
    }

    private static void Change(UserList list, Call call)
    {
        list.Description = call.Parameter("description") ?? list.Description;
        list.Country = call.Parameter("iso_3166_1") ?? list.Country;
        list.SortBy = ListOrder.Asked(call) ?? list.SortBy;
    }

    private static JsonValueKind? Kind(Call call) => call.Body["public"]?.GetValueKind();

    private static bool IsPublic(Call call) => call.Body["public"]!.ToString() is not ("0" or "false");
}
