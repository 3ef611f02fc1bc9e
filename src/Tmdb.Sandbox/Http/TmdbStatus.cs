namespace Tmdb.Sandbox;

/// <summary>One of TMDB's own status codes, with the HTTP status and the message that go with it.</summary>
internal sealed record TmdbStatus(int Code, int HttpStatus, string Message)
{
    /// <summary>All of TMDB's codes, as its documentation lists them.</summary>
    private static readonly TmdbStatus[] Table =
    [
        new(1, 200, "Success."),
        new(2, 501, "Invalid service: this service does not exist."),
        new(3, 401, "Authentication failed: You do not have permissions to access the service."),
        new(4, 405, "Invalid format: This service doesn't exist in that format."),
        new(5, 422, "Invalid parameters: Your request parameters are incorrect."),
        new(6, 404, "Invalid id: The pre-requisite id is invalid or not found."),
        new(7, 401, "Invalid API key: You must be granted a valid key."),
        new(8, 403, "Duplicate entry: The data you tried to submit already exists."),
        new(9, 503, "Service offline: This service is temporarily offline, try again later."),
        new(10, 401, "Suspended API key: Access to your account has been suspended, contact TMDB."),
        new(11, 500, "Internal error: Something went wrong, contact TMDB."),
        new(12, 201, "The item/record was updated successfully."),
        new(13, 200, "The item/record was deleted successfully."),
        new(14, 401, "Authentication failed."),
        new(15, 500, "Failed."),
        new(16, 401, "Device denied."),
        new(17, 401, "Session denied."),
        new(18, 400, "Validation failed."),
        new(19, 406, "Invalid accept header."),
        new(20, 422, "Invalid date range: Should be a range no longer than 14 days."),
        new(21, 200, "Entry not found: The item you are trying to edit cannot be found."),
        new(22, 400, "Invalid page: Pages start at 1 and max at 500. They are expected to be an integer."),
        new(23, 400, "Invalid date: Format needs to be YYYY-MM-DD."),
        new(24, 504, "Your request to the backend server timed out. Try again."),
        new(25, 429, "Your request count (#) is over the allowed limit of (40)."),
        new(26, 400, "You must provide a username and password."),
        new(27, 400, "Too many append to response objects: The maximum number of remote calls is 20."),
        new(28, 400, "Invalid timezone: Please consult the documentation for a valid timezone."),
        new(29, 400, "You must confirm this action: Please provide a confirm=true parameter."),
        new(30, 401, "Invalid username and/or password: You did not provide a valid login."),
        new(31, 401, "Account disabled: Your account is no longer active. Contact TMDB if this is an error."),
        new(32, 401, "Email not verified: Your email address has not been verified."),
        new(33, 401, "Invalid request token: The request token is either expired or invalid."),
        new(34, 404, "The resource you requested could not be found."),
        new(35, 401, "Invalid token."),
        new(36, 401, "This token hasn't been granted write permission by the user."),
        new(37, 404, "The requested session could not be found."),
        new(38, 401, "You don't have permission to edit this resource."),
        new(39, 401, "This resource is private."),
        new(40, 200, "Nothing to update."),
        new(41, 422, "This request token hasn't been approved by the user."),
        new(42, 405, "This request method is not supported for this resource."),
        new(43, 502, "Couldn't connect to the backend server."),
        new(44, 500, "The ID is invalid."),
        new(45, 403, "This user has been suspended."),
        new(46, 503, "The API is undergoing maintenance. Try again later."),
        new(47, 400, "The input is not valid."),
    ];

    public static readonly TmdbStatus Success = Of(1);
    public static readonly TmdbStatus AuthenticationFailed = Of(3);
    public static readonly TmdbStatus InvalidParameters = Of(5);
    public static readonly TmdbStatus InvalidId = Of(6);
    public static readonly TmdbStatus InvalidApiKey = Of(7);
    public static readonly TmdbStatus Duplicate = Of(8);
    public static readonly TmdbStatus InternalError = Of(11);
    public static readonly TmdbStatus Updated = Of(12);
    public static readonly TmdbStatus Deleted = Of(13);
    public static readonly TmdbStatus SessionDenied = Of(17);
    public static readonly TmdbStatus ValidationFailed = Of(18);
    public static readonly TmdbStatus InvalidDateRange = Of(20);
    public static readonly TmdbStatus EntryNotFound = Of(21);
    public static readonly TmdbStatus InvalidPage = Of(22);
    public static readonly TmdbStatus InvalidDate = Of(23);
    public static readonly TmdbStatus OverRateLimit = Of(25);
    public static readonly TmdbStatus LoginMissing = Of(26);
    public static readonly TmdbStatus TooManyAppended = Of(27);
    public static readonly TmdbStatus NotConfirmed = Of(29);
    public static readonly TmdbStatus InvalidLogin = Of(30);
    public static readonly TmdbStatus AccountDisabled = Of(31);
    public static readonly TmdbStatus EmailNotVerified = Of(32);
    public static readonly TmdbStatus InvalidRequestToken = Of(33);
    public static readonly TmdbStatus NotFound = Of(34);
    public static readonly TmdbStatus InvalidToken = Of(35);
    public static readonly TmdbStatus NoWritePermission = Of(36);
    public static readonly TmdbStatus NoEditPermission = Of(38);
    public static readonly TmdbStatus Private = Of(39);
    public static readonly TmdbStatus NothingToUpdate = Of(40);
    public static readonly TmdbStatus RequestTokenNotApproved = Of(41);
    public static readonly TmdbStatus InvalidInput = Of(47);

    /// <summary>Whether the code reports a success.</summary>
    public bool IsSuccess => Code is 1 or 12 or 13;

    /// <summary>The status with a TMDB code.</summary>
    public static TmdbStatus Of(int code) => code >= 1 && code <= Table.Length
        ? Table[code - 1]
        : throw new ArgumentOutOfRangeException(nameof(code), code, "TMDB's codes run from 1 to 47.");

    /// <summary>The status with which TMDB answers an HTTP error that has no cause of its own.</summary>
    public static TmdbStatus OfHttp(int httpStatus) => httpStatus switch
    {
        429 => OverRateLimit,
        502 => Of(43),
        503 => Of(9),
        504 => Of(24),
        _ => Array.Find(Table, status => status.HttpStatus == httpStatus && status.Code != 15) ?? InternalError,
    };
}
