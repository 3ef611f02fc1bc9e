using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The way into v4: a request token that a user approves becomes the user's access token.</summary>
internal sealed class Version4AuthenticationRoutes(SandboxState state)
{
    public void Map(RouteTable routes)
    {
        routes.Post("/4/auth/request_token", NewRequestToken, body: "redirect_to:string", access: Access.Bearer);
        routes.Post("/4/auth/access_token", NewAccessToken, body: "request_token*:string", access: Access.Bearer);
        routes.Delete("/4/auth/access_token", DeleteAccessToken, body: "access_token*:string", access: Access.Bearer);
    }

    private Answer NewRequestToken(Call call)
    {
        var body = Success();
        body["request_token"] = state.RequestTokens.NewVersion4(call.Body["redirect_to"]?.ToString()).Value;
        return Answer.Json(body);
    }

    private Answer NewAccessToken(Call call)
    {
        var token = state.RequestTokens.Find(call.RequireText("request_token"), isVersion4: true)
            ?? throw new TmdbError(TmdbStatus.InvalidRequestToken);
        var user = token.Use() ?? throw new TmdbError(TmdbStatus.RequestTokenNotApproved);

        call.UserName = user.UserName;
        var body = Success();
        body["account_id"] = user.AccountObjectId;
        body["access_token"] = state.Credentials.Grant(user);
        return Answer.Json(body);
    }

    private Answer DeleteAccessToken(Call call) => state.Credentials.Revoke(call.RequireText("access_token"))
        ? Answer.Of(TmdbStatus.Deleted)
        : Answer.Of(TmdbStatus.InvalidToken);

    private static JsonObject Success() => new()
    {
        ["success"] = true,
        ["status_code"] = TmdbStatus.Success.Code,
        ["status_message"] = TmdbStatus.Success.Message,
    };
}
