namespace Tmdb;

/// <summary>How the approval page is opened, and how long to wait for the approval.</summary>
public sealed record BrowserApproval
{
    /// <summary>Opens an address in the browser. Returns false when it cannot be opened.</summary>
    public Func<Uri, bool> Open { get; init; } = SystemBrowser.TryOpen;

    /// <summary>Tells the user which address to open, if <see cref="Open"/> could not.</summary>
    public required Action<Uri> Show { get; init; }

    /// <summary>Whether the browser runs on this machine, so that TMDB can send it back to us.</summary>
    public bool CanRedirect { get; init; } = SystemBrowser.IsAvailable;

    /// <summary>The maximum time to wait for the approval. The expiration of the token also ends it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The interval at which the client checks whether the user has approved. The only way to check is to try.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Opens the approval page and waits for the user's decision.</summary>
    /// <param name="token">The token to approve.</param>
    /// <param name="listener">Where the browser comes back to; null: it does not.</param>
    /// <param name="useToken">Tries to use the token; says false when that tells nothing: then only the browser's coming back ends the wait.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when the token is approved, and used.</returns>
    internal async Task RunAsync(
        RequestToken token,
        ApprovalListener? listener,
        Func<CancellationToken, Task<bool>> useToken,
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

            await WaitAsync(listener, useToken, clock, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (tooLate.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw expiresFirst
                ? new TmdbException(TmdbErrorKind.RequestTokenInvalid, "The request token expired before it was approved.")
                : new TmdbException(TmdbErrorKind.ApprovalTimedOut, FormattableString.Invariant($"No approval was seen within {Timeout.TotalSeconds:0.#} seconds."));
        }
    }

    /// <summary>
    /// Tries until the user has decided. Only two answers say that the token is still unused: it is not approved yet, and too many requests. After any
    /// other a second try could find the token used up by the first, and would hide why.
    /// </summary>
    private async Task WaitAsync(
        ApprovalListener? listener, Func<CancellationToken, Task<bool>> useToken, TimeProvider clock, CancellationToken cancellationToken)
    {
        var cameBack = listener?.CameBack ?? new TaskCompletionSource<bool>().Task;
        var wait = PollInterval;
        while (true)
        {
            var decided = cameBack.IsCompleted; // Then what is waited for is the end of a rate limit.
            var pause = Task.Delay(wait, clock, cancellationToken);
            await (decided ? pause : await Task.WhenAny(cameBack, pause).ConfigureAwait(false)).ConfigureAwait(false);
            if (cameBack.IsCompleted && !await cameBack.ConfigureAwait(false))
            {
                throw Denied();
            }

            decided = cameBack.IsCompleted;
            try
            {
                var used = await useToken(cancellationToken).ConfigureAwait(false);
                if (decided)
                {
                    return;
                }

                if (used)
                {
                    // The browser may be on its way to us this moment: it shall find somebody there.
                    await Task.WhenAny(cameBack, listener is null ? Task.CompletedTask : Task.Delay(TimeSpan.FromSeconds(2), clock, cancellationToken)).ConfigureAwait(false);
                    return;
                }

                wait = PollInterval;
            }
            catch (TmdbException e) when (e.Kind == TmdbErrorKind.RequestTokenNotApproved)
            {
                wait = decided ? throw Denied() : PollInterval; // v4's page need not say in the address that it was denied.
            }
            catch (TmdbException e) when (e.Kind == TmdbErrorKind.RateLimited)
            {
                wait = e.RetryAfter > PollInterval ? e.RetryAfter.Value : PollInterval;
            }
        }

        static TmdbException Denied() => new(TmdbErrorKind.ApprovalDenied, "The sign-in was denied on TMDB's approval page.");
    }
}
