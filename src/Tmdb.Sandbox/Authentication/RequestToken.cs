namespace Tmdb.Sandbox;

/// <summary>Where a request token is on its way.</summary>
internal enum RequestTokenState
{
    Pending,
    Approved,
    Denied,
    Used,
}

/// <summary>What an application asks a user to approve.</summary>
internal sealed class RequestToken(string value, bool isVersion4, DateTimeOffset expiresAt, string? redirectTo)
{
    private readonly object _gate = new();
    private SandboxUser? _user;

    public string Value { get; } = value;

    public bool IsVersion4 { get; } = isVersion4;

    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    public string? RedirectTo { get; } = redirectTo;

    public RequestTokenState State { get; private set; }

    public void Approve(SandboxUser user)
    {
        lock (_gate)
        {
            if (State != RequestTokenState.Used)
            {
                (_user, State) = (user, RequestTokenState.Approved);
            }
        }
    }

    public void Deny()
    {
        lock (_gate)
        {
            if (State != RequestTokenState.Used)
            {
                State = RequestTokenState.Denied;
            }
        }
    }

    /// <summary>Uses up an approved token: of many that try at once, one gets the user.</summary>
    public SandboxUser? Use()
    {
        lock (_gate)
        {
            if (State != RequestTokenState.Approved)
            {
                return null;
            }

            State = RequestTokenState.Used;
            return _user;
        }
    }
}
