using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>Makes the answer that a fault puts in the place of the right one.</summary>
internal static class FaultAnswers
{
    private const string Page =
        "<!DOCTYPE html><html><head><title>Bad gateway</title></head><body><h1>The proxy could not reach the server</h1></body></html>";

    /// <summary>Whether the fault needs the right answer, if only to send a part of it.</summary>
    public static bool NeedsAnswer(SandboxFault fault, Call call) =>
        fault.AfterEffect
        || fault.Kind == SandboxFaultKind.Delay
        || (call.IsGet && fault.Kind is SandboxFaultKind.CutInAnswer or SandboxFaultKind.BrokenJson);

    public static Answer Apply(SandboxFault fault, Answer? answer, SandboxClock clock)
    {
        answer ??= Answer.Of(TmdbStatus.Success);
        return fault.Kind switch
        {
            SandboxFaultKind.RateLimited => WithRetryAfter(RateLimit.Refusal(41, 40), fault, clock),
            SandboxFaultKind.ServerError => WithRetryAfter(ServerError(fault), fault, clock),
            SandboxFaultKind.Html => Answer.Html(Page, fault.StatusCode ?? 200),
            SandboxFaultKind.BrokenJson => new(200, answer.Body[..(answer.Body.Length / 2)], answer.ContentType),
            SandboxFaultKind.EmptyBody => new(fault.StatusCode ?? 200, [], answer.ContentType),
            SandboxFaultKind.RedirectTo => Answer.Redirect(fault.Location.AbsoluteUri),
            _ => answer,
        };
    }

    private static Answer WithRetryAfter(Answer answer, SandboxFault fault, SandboxClock clock)
    {
        if (fault.RetryAfter is not { } wait)
        {
            return answer;
        }

        return answer.WithHeader(
            "Retry-After",
            fault.RetryAfterAsDate ? (clock.RealNow + wait).ToString("R", CultureInfo.InvariantCulture) : Answer.Seconds(wait));
    }

    private static Answer ServerError(SandboxFault fault)
    {
        var status = fault.TmdbCode is { } code ? TmdbStatus.Of(code) : TmdbStatus.OfHttp(fault.StatusCode ?? 500);
        return Answer.Of(status, httpStatus: fault.StatusCode);
    }
}
