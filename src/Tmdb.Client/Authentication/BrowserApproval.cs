namespace Tmdb;

/// <summary>How the user gets to the approval page, and how long the approval may take.</summary>
public sealed record BrowserApproval
{
    /// <summary>Opens an address in the browser; says false when it could not.</summary>
    public Func<Uri, bool> Open { get; init; } = SystemBrowser.TryOpen;

    /// <summary>Tells the user an address to open himself, where <see cref="Open"/> could not.</summary>
    public required Action<Uri> Show { get; init; }

    /// <summary>Whether the browser runs on this machine, so that TMDB can send it back to us.</summary>
    public bool CanRedirect { get; init; } = SystemBrowser.IsAvailable;

    /// <summary>How long the approval may take; the token's own life ends it too.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often TMDB is asked whether the user has approved. It has no other way to tell than to try.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Shows the page and waits until the user has decided.</summary>
    /// <param name="token">The token to approve.</param>
    /// <param name="listener">Where the browser comes back to; null: it does not.</param>
    /// <param name="makeSession">What the approval is for. It may make none: then only the browser's coming back ends the wait.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The session; null if none was to be made.</returns>
    internal async Task<TmdbSession?> RunAsync(
        RequestToken token,
        ApprovalListener? listener,
        Func<CancellationToken, Task<TmdbSession?>> makeSession,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var expiresIn = token.ExpiresAt - clock.GetUtcNow();
        var expiresFirst = expiresIn < Timeout;
        using var tooLate = new CancellationTokenSource(expiresFirst ? TimeSpan.FromTicks(Math.Max(expiresIn.Ticks, 0)) : Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLate.Token, cancellationToken);
        try
        {
            if (listener is null || !Open(token.ApprovalUri))
            {
                Show(token.ApprovalUri);
            }

            return await WaitAsync(listener, makeSession, clock, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (tooLate.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw expiresFirst
                ? new TmdbException(TmdbErrorKind.RequestTokenInvalid, "The request token expired before it was approved.")
                : new TmdbException(TmdbErrorKind.ApprovalTimedOut, FormattableString.Invariant($"No approval was seen within {Timeout.TotalSeconds:0.#} seconds."));
        }
    }

    private async Task<TmdbSession?> WaitAsync(
        ApprovalListener? listener, Func<CancellationToken, Task<TmdbSession?>> makeSession, TimeProvider clock, CancellationToken cancellationToken)
    {
        var cameBack = listener?.CameBack ?? new TaskCompletionSource<bool>().Task;
        while (true)
        {
            var pause = Task.Delay(PollInterval, clock, cancellationToken);
            if (await Task.WhenAny(cameBack, pause).ConfigureAwait(false) == cameBack)
            {
                return await DecideAsync(await cameBack.ConfigureAwait(false), makeSession, cancellationToken).ConfigureAwait(false);
            }

            await pause.ConfigureAwait(false);
            if (await TryAsync(makeSession, cancellationToken).ConfigureAwait(false) is { } session)
            {
                // The browser may be on its way to us this moment: it shall find somebody there.
                await Task.WhenAny(cameBack, listener is null ? Task.CompletedTask : Task.Delay(TimeSpan.FromSeconds(2), clock, cancellationToken)).ConfigureAwait(false);
                return session;
            }
        }
    }

    private static async Task<TmdbSession?> DecideAsync(
        bool approved, Func<CancellationToken, Task<TmdbSession?>> makeSession, CancellationToken cancellationToken)
    {
        var denied = new TmdbException(TmdbErrorKind.ApprovalDenied, "The sign-in was denied on TMDB's approval page.");
        if (!approved)
        {
            throw denied;
        }

        try
        {
            return await makeSession(cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Kind == TmdbErrorKind.RequestTokenNotApproved)
        {
            throw denied; // v4's page need not say so in the address.
        }
    }

    private static async Task<TmdbSession?> TryAsync(Func<CancellationToken, Task<TmdbSession?>> makeSession, CancellationToken cancellationToken)
    {
        try
        {
            return await makeSession(cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Kind is TmdbErrorKind.RequestTokenNotApproved
            or TmdbErrorKind.ServiceUnavailable or TmdbErrorKind.RateLimited or TmdbErrorKind.ConnectionFailed or TmdbErrorKind.Timeout)
        {
            return null;
        }
    }
}
