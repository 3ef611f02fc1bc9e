namespace Tmdb.Sandbox;

/// <summary>Everything that changes while the sandbox runs.</summary>
internal sealed class SandboxState
{
    public SandboxState(SandboxClock clock)
    {
        Clock = clock;
        Credentials = new(clock);
        RequestTokens = new(clock, Credentials);
        Sessions = new(clock);
        Lists = new(clock, Users);
    }

    public SandboxClock Clock { get; }

    public UserDirectory Users { get; } = new();

    public Credentials Credentials { get; }

    public RequestTokens RequestTokens { get; }

    public Sessions Sessions { get; }

    public ListStore Lists { get; }

    public static string EndedByReset(string what) => $"the {what} was ended by Reset(): sign in again";

    public void Reset()
    {
        Clock.Reset();
        Credentials.Reset();
        RequestTokens.Clear();
        Sessions.Reset();
        foreach (var user in Users.All)
        {
            user.Reset();
        }

        Lists.Reset();
    }
}
