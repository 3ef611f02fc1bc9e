using Tmdb.Http;

namespace Tmdb;

/// <summary>TMDB's own status codes, 1 to 47: the one place that says what each means for us.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/errors"/></remarks>
internal static class TmdbStatus
{
    public const int Success = 1;
    public const int Updated = 12;
    public const int Deleted = 13;

    /// <summary>Whether TMDB says no, which it does with HTTP 200 too.</summary>
    public static bool IsRefusal(StatusResponse status) => !(status.Success ?? status.StatusCode is null or Success or Updated or Deleted);

    /// <summary>What an answer means. TMDB's code tells more than the HTTP status, which many codes share, and goes first.</summary>
    public static TmdbErrorKind KindOf(StatusResponse? status, int httpStatus, CredentialUse needs)
    {
        var isTmdbs = status is { StatusCode: not null } or { StatusMessage: not null } or { Success: not null } or { Errors.Count: > 0 };
        var withSession = needs is CredentialUse.UserSession or CredentialUse.AnySession or CredentialUse.GuestSession;
        return KindOf(status?.StatusCode, httpStatus, withSession) switch
        {
            var kind when !isTmdbs && kind is not (TmdbErrorKind.RateLimited or TmdbErrorKind.ServiceUnavailable or TmdbErrorKind.Redirected) =>
                TmdbErrorKind.InvalidAnswer, // A proxy can say 401 or 404 too. It does not know our credential, nor what TMDB has.
            TmdbErrorKind.NotFound when isTmdbs && needs == CredentialUse.GuestSession => TmdbErrorKind.SessionRefused, // The id in the path is the session's.
            var kind => kind,
        };
    }

    private static TmdbErrorKind KindOf(int? tmdbCode, int httpStatus, bool withSession) => tmdbCode switch
    {
        2 or 42 => TmdbErrorKind.NotSupported,
        3 => withSession ? TmdbErrorKind.SessionRefused : TmdbErrorKind.PermissionDenied,
        4 or 5 or 18 or 19 or 20 or 22 or 23 or 27 or 28 or 29 or 47 => TmdbErrorKind.ValidationFailed,
        6 or 21 or 34 or 44 => TmdbErrorKind.NotFound,
        7 or 14 or 16 or 35 => TmdbErrorKind.CredentialRefused,
        8 => TmdbErrorKind.AlreadyExists,
        9 or 11 or 15 or 24 or 43 or 46 => TmdbErrorKind.ServiceUnavailable,
        10 => TmdbErrorKind.CredentialSuspended,
        17 or 41 => TmdbErrorKind.RequestTokenNotApproved,
        25 => TmdbErrorKind.RateLimited,
        26 or 30 => TmdbErrorKind.LoginRefused,
        31 or 45 => TmdbErrorKind.AccountDisabled,
        32 => TmdbErrorKind.EmailNotVerified,
        33 => TmdbErrorKind.RequestTokenInvalid,
        36 or 38 => TmdbErrorKind.PermissionDenied,
        37 => TmdbErrorKind.SessionRefused,
        39 => TmdbErrorKind.PrivateResource,
        40 => TmdbErrorKind.NothingToUpdate,
        _ => KindOf(httpStatus),
    };

    private static TmdbErrorKind KindOf(int httpStatus) => httpStatus switch
    {
        401 => TmdbErrorKind.CredentialRefused,
        403 => TmdbErrorKind.PermissionDenied,
        404 => TmdbErrorKind.NotFound,
        405 or 501 => TmdbErrorKind.NotSupported,
        400 or 406 or 422 => TmdbErrorKind.ValidationFailed,
        429 => TmdbErrorKind.RateLimited,
        >= 500 => TmdbErrorKind.ServiceUnavailable,
        >= 300 and < 400 => TmdbErrorKind.Redirected,
        _ => TmdbErrorKind.RequestFailed,
    };
}
