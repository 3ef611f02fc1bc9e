using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The ways into v3: request tokens, sessions, guests.</summary>
internal sealed class AuthenticationRoutes(SandboxState state, Uri baseUri)
{
    public void Map(RouteTable routes)
    {
        routes.Get("/3/authentication", _ => Answer.Of(TmdbStatus.Success));
        routes.Get("/3/authentication/token/new", _ => NewToken());
        routes.Post(
            "/3/authentication/token/validate_with_login",
            ValidateWithLogin,
            body: "username*:string password*:string request_token*:string");
        routes.Post("/3/authentication/session/new", NewSession, body: "request_token*:string");

        // TMDB documents neither as a GET, but answers it, and clients rely on that.
        routes.Get("/3/authentication/token/validate_with_login", ValidateWithLogin, "username password request_token");
        routes.Get("/3/authentication/session/new", NewSession, "request_token");
        routes.Post("/3/authentication/session/convert/4", Convert, body: "access_token*:string");
        routes.Delete("/3/authentication/session", DeleteSession, body: "session_id*:string");
        routes.Get("/3/authentication/guest_session/new", _ => NewGuest());
    }

    private Answer NewToken()
    {
        var token = state.RequestTokens.NewVersion3();
        return TokenAnswer(token).WithHeader("Authentication-Callback", new Uri(baseUri, $"authenticate/{token.Value}").AbsoluteUri);
    }

    private Answer ValidateWithLogin(Call call)
    {
        var token = FindToken(call) ?? throw new TmdbError(TmdbStatus.InvalidRequestToken);
        if (call.Parameter("username") is null || call.Parameter("password") is null)
        {
            throw new TmdbError(TmdbStatus.LoginMissing);
        }

        var user = state.Users.Find(call.RequireText("username"));
        if (user is null || user.Password != call.RequireText("password"))
        {
            throw new TmdbError(TmdbStatus.InvalidLogin);
        }

        if (user.IsDisabled)
        {
            throw new TmdbError(TmdbStatus.AccountDisabled);
        }

        if (!user.IsEmailVerified)
        {
            throw new TmdbError(TmdbStatus.EmailNotVerified);
        }

        call.UserName = user.UserName;
        token.Approve(user);
        return TokenAnswer(token);
    }

    private Answer NewSession(Call call) => FindToken(call) switch
    {
        null => Answer.Failure(TmdbStatus.InvalidRequestToken),
        { } token when token.Use() is { } user => SessionAnswer(call, user),
        _ => Answer.Failure(TmdbStatus.SessionDenied),
    };

    private Answer Convert(Call call)
    {
        var credential = state.Credentials.OfToken(call.RequireText("access_token"));
        return credential.Kind switch
        {
            CredentialKind.UserToken => SessionAnswer(call, credential.User!),
            // The application's own token names no user.
            CredentialKind.Token => Answer.Of(TmdbStatus.NoWritePermission),
            _ => Answer.Of(TmdbStatus.InvalidToken),
        };
    }

    private Answer DeleteSession(Call call) => state.Sessions.Delete(call.RequireText("session_id"))
        ? Answer.Json(new JsonObject { ["success"] = true })
        : Answer.Of(TmdbStatus.InvalidId);

    private Answer NewGuest()
    {
        var guest = state.Sessions.NewGuest();
        return Answer.Json(new JsonObject
        {
            ["success"] = true,
            ["guest_session_id"] = guest.Id,
            ["expires_at"] = Moment(guest.LastUsed + Sessions.LifeOfGuest),
        });
    }

    private RequestToken? FindToken(Call call) => state.RequestTokens.Find(call.RequireText("request_token"), isVersion4: false);

    private Answer SessionAnswer(Call call, SandboxUser user)
    {
        call.UserName = user.UserName;
        return Answer.Json(new JsonObject { ["success"] = true, ["session_id"] = state.Sessions.New(user) });
    }

    private static Answer TokenAnswer(RequestToken token) => Answer.Json(new JsonObject
    {
        ["success"] = true,
        ["expires_at"] = Moment(token.ExpiresAt),
        ["request_token"] = token.Value,
    });

    private static string Moment(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
