using System.Net;
using Tmdb.Http;

namespace Tmdb;

/// <summary>Sign-in and sign-out. The client uses a new session or token immediately.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/authentication-user"/></remarks>
public sealed class AuthenticationClient
{
    private static readonly Uri Website = new("https://www.themoviedb.org/");
    private static readonly TimeSpan V3TokenLife = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan V4TokenLife = TimeSpan.FromMinutes(15);

    private readonly TmdbClient _client;
    private readonly CredentialStore _credentials;

    internal AuthenticationClient(TmdbClient client, CredentialStore credentials)
    {
        _client = client;
        _credentials = credentials;
    }

    /// <summary>TMDB's website; for a service at another address, such as the sandbox, that service.</summary>
    private Uri SiteUri => _client.Options.IsTmdb ? Website : _client.Options.BaseUri;

    private TimeProvider Clock => _client.Options.TimeProvider;

    /// <summary>Checks whether TMDB accepts the credential.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when TMDB has said yes.</returns>
    /// <exception cref="TmdbException">It does not (<see cref="TmdbErrorKind.CredentialRefused"/>), or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-validate-key"/></remarks>
    public Task ValidateAsync(CancellationToken cancellationToken = default) =>
        _client.SendAsync(TmdbRequest.Get("3/authentication"), cancellationToken);

    /// <summary>Creates a request token for the user to approve.</summary>
    /// <param name="apiVersion">3: for a session. 4: for a user token, which needs a read token as credential.</param>
    /// <param name="redirectTo">An absolute address. v4 only: where TMDB sends the user afterwards. For v3 the approval page is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The token, its expiry and the page on which it is approved.</returns>
    /// <exception cref="TmdbException">The address is not absolute, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-create-request-token"/>,
    /// <see href="https://developer.themoviedb.org/v4/reference/auth-create-request-token"/></remarks>
    public async Task<RequestToken> CreateRequestTokenAsync(int apiVersion = 3, Uri? redirectTo = null, CancellationToken cancellationToken = default)
    {
        if (redirectTo is { IsAbsoluteUri: false })
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"'{redirectTo}' is not an absolute address, such as https://example.org/approved. Nothing was sent.");
        }

        if (apiVersion == 4)
        {
            var v4 = await _client.SendAsync<V4RequestTokenResponse>(
                TmdbRequest.Post("4/auth/request_token").WithBody(new RedirectToBody(redirectTo?.AbsoluteUri)).Using(CredentialUse.ApplicationToken),
                cancellationToken).ConfigureAwait(false);
            var token = Present(v4.RequestToken);
            return new RequestToken(4, token, Clock.GetUtcNow() + V4TokenLife, new Uri(SiteUri, $"auth/access?request_token={Uri.EscapeDataString(token)}"));
        }

        var v3 = await _client.SendAsync<RequestTokenResponse>(TmdbRequest.Get("3/authentication/token/new").NotRepeatable(), cancellationToken).ConfigureAwait(false);
        var page = new Uri(SiteUri, $"authenticate/{Uri.EscapeDataString(Present(v3.RequestToken))}");
        return new RequestToken(3, v3.RequestToken!, v3.ExpiresAt ?? Clock.GetUtcNow() + V3TokenLife, WithRedirect(page, redirectTo));
    }

    /// <summary>Approves a v3 request token with a user's login, without a browser.</summary>
    /// <param name="token">The v3 request token.</param>
    /// <param name="login">TMDB user name and password. They are sent in the body of a POST.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">The login is refused, the token is not usable, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-create-session-from-login"/></remarks>
    public Task ApproveRequestTokenAsync(RequestToken token, NetworkCredential login, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(login);
        if (string.IsNullOrEmpty(login.UserName) || string.IsNullOrEmpty(login.Password))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, "The login has no user name or no password. Nothing was sent.");
        }

        ThrowIfNot(token, 3, "A login approves only v3 request tokens.");
        return _client.SendAsync<RequestTokenResponse>(
            TmdbRequest.Post("3/authentication/token/validate_with_login")
                .WithBody(new LoginBody(login.UserName, login.Password, token.Token))
                .Hiding(login.Password, token.Token, login.UserName),
            cancellationToken);
    }

    /// <summary>Creates a user session from an approved v3 request token.</summary>
    /// <param name="token">The approved v3 request token. It creates only one session.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The session, which the client uses from now on.</returns>
    /// <exception cref="TmdbException">The token is not approved, or no longer usable, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-create-session"/></remarks>
    public Task<TmdbSession> CreateSessionAsync(RequestToken token, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        ThrowIfNot(token, 3, "Only v3 request tokens make a session.");
        return UsingUpAsync(() => StartSessionAsync(
            TmdbRequest.Post("3/authentication/session/new").WithBody(new RequestTokenBody(token.Token)).Hiding(token.Token), cancellationToken));
    }

    /// <summary>Creates a user session from the client's v4 user token.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The session, which the client uses from now on.</returns>
    /// <exception cref="TmdbException">There is no user token, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-create-session-from-v4-token"/></remarks>
    public Task<TmdbSession> CreateSessionFromUserTokenAsync(CancellationToken cancellationToken = default)
    {
        var token = _credentials.UserToken
            ?? throw new TmdbException(TmdbErrorKind.UserTokenRequired, "A session is made from a v4 user token, and the connection has none.");
        return StartSessionAsync(
            TmdbRequest.Post("3/authentication/session/convert/4").WithBody(new AccessTokenBody(token)), cancellationToken);
    }

    /// <summary>Creates a guest session. It can only rate, and TMDB deletes it after 60 minutes of inactivity.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The session, which the client uses from now on.</returns>
    /// <exception cref="TmdbException">The request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-create-guest-session"/></remarks>
    public async Task<TmdbSession> CreateGuestSessionAsync(CancellationToken cancellationToken = default)
    {
        var answer = await _client.SendAsync<GuestSessionResponse>(
            TmdbRequest.Get("3/authentication/guest_session/new").NotRepeatable(), cancellationToken).ConfigureAwait(false);
        return _credentials.Session = new TmdbSession(TmdbSessionKind.Guest, Present(answer.GuestSessionId), answer.ExpiresAt);
    }

    /// <summary>Creates a v4 user token from an approved v4 request token.</summary>
    /// <param name="token">The approved v4 request token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when the client has the user token.</returns>
    /// <exception cref="TmdbException">The token is not approved, or no longer usable, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/auth-create-access-token"/></remarks>
    public async Task CreateUserTokenAsync(RequestToken token, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        ThrowIfNot(token, 4, "Only v4 request tokens make a user token.");
        await UsingUpAsync(async () =>
        {
            var answer = await _client.SendAsync<AccessTokenResponse>(
                TmdbRequest.Post("4/auth/access_token").WithBody(new RequestTokenBody(token.Token)).Hiding(token.Token).Using(CredentialUse.ApplicationToken),
                cancellationToken).ConfigureAwait(false);
            return _credentials.UserToken = Present(answer.AccessToken);
        }).ConfigureAwait(false);
    }

    /// <summary>Deletes the client's user session at TMDB. A guest session cannot be deleted and is only removed from the client.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">There is no session, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/authentication-delete-session"/></remarks>
    public async Task DeleteSessionAsync(CancellationToken cancellationToken = default)
    {
        var session = _credentials.Session
            ?? throw new TmdbException(TmdbErrorKind.SessionRequired, "There is no session to delete.");
        if (session.Kind == TmdbSessionKind.User)
        {
            await DeleteAsync(
                TmdbRequest.Delete("3/authentication/session").WithBody(new SessionIdBody(session.Id)), TmdbErrorKind.NotFound, cancellationToken).ConfigureAwait(false);
        }

        _credentials.Session = null;
    }

    /// <summary>Deletes the client's v4 user token at TMDB.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">There is no user token, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/auth-logout"/></remarks>
    public async Task DeleteUserTokenAsync(CancellationToken cancellationToken = default)
    {
        var token = _credentials.UserToken
            ?? throw new TmdbException(TmdbErrorKind.UserTokenRequired, "There is no v4 user token to delete.");
        await DeleteAsync(
            TmdbRequest.Delete("4/auth/access_token").WithBody(new AccessTokenBody(token)).Using(CredentialUse.ApplicationToken),
            TmdbErrorKind.CredentialRefused,
            cancellationToken).ConfigureAwait(false);
        _credentials.UserToken = null;
    }

    /// <summary>Signs in with the user's approval in a browser.</summary>
    /// <param name="approval">How the page is opened and how long it may take.</param>
    /// <param name="apiVersion">3: makes a session. 4: makes a user token, and a session from it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The session, which the client uses from now on.</returns>
    /// <exception cref="TmdbException">Denied, expired, or not seen in time; or a request failed.</exception>
    public async Task<TmdbSession> SignInWithBrowserAsync(
        BrowserApproval approval, int apiVersion = 3, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(approval);
        using var listener = approval.CanRedirect ? ApprovalListener.Start() : null;
        var token = await CreateRequestTokenAsync(apiVersion, listener?.RedirectUri, cancellationToken).ConfigureAwait(false);
        TmdbSession? session = null;
        await approval.RunAsync(token, listener, UseTokenAsync, Clock, cancellationToken).ConfigureAwait(false);

        // Not a part of what is tried until the user approves: each try would make another session.
        return session ?? await CreateSessionFromUserTokenAsync(cancellationToken).ConfigureAwait(false);

        async Task<bool> UseTokenAsync(CancellationToken cancel)
        {
            if (apiVersion == 3)
            {
                session = await CreateSessionAsync(token, cancel).ConfigureAwait(false);
            }
            else
            {
                await CreateUserTokenAsync(token, cancel).ConfigureAwait(false);
            }

            return true;
        }
    }

    /// <summary>Opens the approval page of a v3 request token in a browser on this computer, and waits for the user's approval.</summary>
    /// <param name="token">The v3 request token.</param>
    /// <param name="approval">How the page is opened and how long it may take.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether the approval was seen. False: the page is shown, and the browser cannot tell us what came of it.</returns>
    /// <exception cref="TmdbException">Denied, expired, or not seen in time.</exception>
    public async Task<bool> ApproveRequestTokenAsync(RequestToken token, BrowserApproval approval, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(approval);

        // A v4 token was told at its making where to send the user. That place is not ours.
        using var listener = approval.CanRedirect && token.ApiVersion == 3 ? ApprovalListener.Start() : null;
        var page = listener is null ? token.ApprovalUri : WithRedirect(token.ApprovalUri, listener.RedirectUri);
        if (listener is null || !approval.Open(page))
        {
            approval.Show(token.ApprovalUri);
            return false;
        }

        await (approval with { Open = _ => true }).RunAsync(token, listener, _ => Task.FromResult(false), Clock, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Uses an existing session.</summary>
    internal void Use(TmdbSession? session, string? userToken)
    {
        _credentials.Session = session;
        _credentials.UserToken = userToken ?? _credentials.UserToken;
    }

    private static Uri WithRedirect(Uri page, Uri? redirectTo) => redirectTo is null
        ? page
        : new UriBuilder(page) { Query = $"redirect_to={Uri.EscapeDataString(redirectTo.AbsoluteUri)}" }.Uri;

    /// <summary>A secret of TMDB's, which has to fit into a header, a path and a query.</summary>
    private static string Present(string? token) =>
        string.IsNullOrEmpty(token) || token.Any(c => c is <= ' ' or > '~') ? throw new TmdbException(TmdbErrorKind.InvalidAnswer, "TMDB's answer holds no token or session.") : token;

    private static void ThrowIfNot(RequestToken token, int apiVersion, string rule)
    {
        if (token.ApiVersion != apiVersion)
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"{rule} This is a v{token.ApiVersion} request token. Nothing was sent.");
        }
    }

    /// <summary>Uses a request token, which works once. Where the answer is lost, nobody knows whether it did.</summary>
    private static async Task<T> UsingUpAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Kind == TmdbErrorKind.RequestTokenInvalid)
        {
            throw e.Saying($"{e.Message} It has expired, was denied, or used elsewhere.");
        }
        catch (TmdbException e) when (e.Kind is TmdbErrorKind.ConnectionFailed or TmdbErrorKind.Timeout or TmdbErrorKind.ServiceUnavailable or TmdbErrorKind.InvalidAnswer)
        {
            throw e.Saying($"{e.Message} Whether TMDB used the request token is not known, as its answer was lost: the token may be used up. Sign in again, with a new one.");
        }
    }

    /// <summary>Deletes. That it is gone when asked again means that it was deleted and the answer got lost.</summary>
    private async Task DeleteAsync(TmdbRequest request, TmdbErrorKind gone, CancellationToken cancellationToken)
    {
        try
        {
            await _client.SendAsync(request.Repeatable(), cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Attempts > 1 && e.Kind == gone)
        {
            // Done.
        }
    }

    private async Task<TmdbSession> StartSessionAsync(TmdbRequest request, CancellationToken cancellationToken)
    {
        var answer = await _client.SendAsync<SessionResponse>(request, cancellationToken).ConfigureAwait(false);
        return _credentials.Session = new TmdbSession(TmdbSessionKind.User, Present(answer.SessionId));
    }
}
