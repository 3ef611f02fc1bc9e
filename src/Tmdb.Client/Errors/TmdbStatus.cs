using Tmdb.Http;

namespace Tmdb;

/// <summary>TMDB's own status codes, 1 to 47: the one place that says what each means for us.</summary>
/// <remarks><see href="https://developer.themoviedb.org/docs/errors"/></remarks>
internal static class TmdbStatus
{
    public const int Success = 1;
    public const int Updated = 12;
    public const int Deleted = 13;

    /// <summary>TMDB's sentence for each code from 1 on, as its documentation has them.</summary>
    private static readonly string[] Sentences =
    [
        "Success.",
        "Invalid service: this service does not exist.",
        "Authentication failed: You do not have permissions to access the service.",
        "Invalid format: This service doesn't exist in that format.",
        "Invalid parameters: Your request parameters are incorrect.",
        "Invalid id: The pre-requisite id is invalid or not found.",
        "Invalid API key: You must be granted a valid key.",
        "Duplicate entry: The data you tried to submit already exists.",
        "Service offline: This service is temporarily offline, try again later.",
        "Suspended API key: Access to your account has been suspended, contact TMDB.",
        "Internal error: Something went wrong, contact TMDB.",
        "The item/record was updated successfully.",
        "The item/record was deleted successfully.",
        "Authentication failed.",
        "Failed.",
        "Device denied.",
        "Session denied.",
        "Validation failed.",
        "Invalid accept header.",
        "Invalid date range: Should be a range no longer than 14 days.",
        "Entry not found: The item you are trying to edit cannot be found.",
        "Invalid page: Pages start at 1 and max at 500. They are expected to be an integer.",
        "Invalid date: Format needs to be YYYY-MM-DD.",
        "Your request to the backend server timed out. Try again.",
        "Your request count (#) is over the allowed limit of (40).",
        "You must provide a username and password.",
        "Too many append to response objects: The maximum number of remote calls is 20.",
        "Invalid timezone: Please consult the documentation for a valid timezone.",
        "You must confirm this action: Please provide a confirm=true parameter.",
        "Invalid username and/or password: You did not provide a valid login.",
        "Account disabled: Your account is no longer active. Contact TMDB if this is an error.",
        "Email not verified: Your email address has not been verified.",
        "Invalid request token: The request token is either expired or invalid.",
        "The resource you requested could not be found.",
        "Invalid token.",
        "This token hasn't been granted write permission by the user.",
        "The requested session could not be found.",
        "You don't have permission to edit this resource.",
        "This resource is private.",
        "Nothing to update.",
        "This request token hasn't been approved by the user.",
        "This request method is not supported for this resource.",
        "Couldn't connect to the backend server.",
        "The ID is invalid.",
        "This user has been suspended.",
        "The API is undergoing maintenance. Try again later.",
        "The input is not valid.",
    ];

    /// <summary>Whether this is what TMDB says to everybody who gets the code. It quotes nothing that was sent.</summary>
    public static bool IsPublic(int? code, string words) => code >= 1 && code <= Sentences.Length && Sentences[code.Value - 1] == words;

    /// <summary>Whether TMDB says no, which it does with HTTP 200 too.</summary>
    public static bool IsRefusal(StatusResponse status) => 
        status.Success is false || status.StatusCode is not (null or Success or Updated or Deleted);

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
