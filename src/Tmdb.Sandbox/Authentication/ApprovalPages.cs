using System.Net;
using System.Text;

namespace Tmdb.Sandbox;

/// <summary>The web pages, in the place of themoviedb.org, on which a user approves or denies a token. They need no credential.</summary>
internal sealed class ApprovalPages(SandboxState state)
{
    private static readonly string Template = EmbeddedText.Read("page.html");

    /// <summary>Whether a path belongs to the web site and not to the API.</summary>
    public static bool Owns(string[] segments) => segments is ["authenticate", _] or ["auth", "access"];

    public Answer Reply(Call call)
    {
        var form = call.Method == "POST" ? RequestLine.Pairs(call.BodyText) : [];
        var isVersion4 = call.Segments[0] == "auth";
        var value = isVersion4 ? Text(form, "request_token") ?? call.QueryValue("request_token") : call.Segments[1];
        var token = value is null ? null : state.RequestTokens.Find(value, isVersion4);
        if (token is null)
        {
            return Page(404, "Not a valid request", "<p>This request is unknown, expired or used up. Ask for a new one.</p>");
        }

        var redirectTo = isVersion4 ? token.RedirectTo : Text(form, "redirect_to") ?? call.QueryValue("redirect_to");
        return call.Method switch
        {
            "GET" => Question(token, redirectTo),
            "POST" => Decide(token, redirectTo, form),
            _ => Page(405, "Not possible", "<p>This page can only be opened or answered.</p>"),
        };
    }

    private Answer Question(RequestToken token, string? redirectTo)
    {
        var users = new StringBuilder();
        foreach (var user in state.Users.All)
        {
            users.Append("<option>").Append(WebUtility.HtmlEncode(user.UserName)).Append("</option>");
        }

        return Page(200, "Approve this application?", $"""
            <p>An application asks for leave to act for you in this sandbox.</p>
            <form method="post">
              <input type="hidden" name="request_token" value="{WebUtility.HtmlEncode(token.Value)}">
              <input type="hidden" name="redirect_to" value="{WebUtility.HtmlEncode(redirectTo)}">
              <label for="user">Sign in as</label>
              <select id="user" name="user">{users}</select>
              <div class="buttons">
                <button id="approve" name="decision" value="approve">Approve</button>
                <button id="deny" name="decision" value="deny" class="quiet">Deny</button>
              </div>
            </form>
            """);
    }

    private Answer Decide(RequestToken token, string? redirectTo, List<KeyValuePair<string, string>> form)
    {
        var approved = Text(form, "decision") == "approve";
        if (approved)
        {
            var user = state.Users.Find(Text(form, "user") ?? "") ?? state.Users.All[0];
            token.Approve(user);
        }
        else
        {
            token.Deny();
        }

        if (Uri.TryCreate(redirectTo, UriKind.Absolute, out var target))
        {
            return Answer.Redirect(Back(target, token.Value, approved ? "approved=true" : "denied=true"));
        }

        return approved
            ? Page(200, "Approved", "<p id=\"done\">The application may act for you now. You can close this page.</p>")
            : Page(200, "Denied", "<p id=\"done\">The application may not act for you. You can close this page.</p>");
    }

    private static string Back(Uri target, string token, string outcome)
    {
        var url = target.AbsoluteUri;
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var start = fragment < 0 ? url : url[..fragment];
        var separator = start.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{start}{separator}request_token={Uri.EscapeDataString(token)}&{outcome}{(fragment < 0 ? "" : url[fragment..])}";
    }

    private static Answer Page(int status, string title, string content) => Answer.Html(
        Template.Replace("{title}", title, StringComparison.Ordinal).Replace("{content}", content, StringComparison.Ordinal),
        status);

    private static string? Text(List<KeyValuePair<string, string>> pairs, string name)
    {
        var value = pairs.Find(pair => pair.Key == name).Value;
        return string.IsNullOrEmpty(value) ? null : value;
    }
}
